/** A note glides from one pitch to another, in Hz; times in seconds from the score's start. */
export type Note = { readonly at: number; readonly from: number; readonly to: number; readonly seconds: number };
export type Score = readonly Note[];

export function note(at: number, from: number, to: number, seconds: number): Note {
  return { at, from, to, seconds };
}

// At full volume a quarter of what the output can do: heard across a room, never a start.
const loudest = 0.25;

/** Tones made on the spot. Throws where the system has no sound. */
export function playScore(context: AudioContext, score: Score, volumePercent: number): void {
  const level = (volumePercent / 100) ** 2 * loudest;
  if (level > 0) for (const each of score) sing(context, each, level);
}

function sing(context: AudioContext, { at, from, to, seconds }: Note, level: number): void {
  const start = context.currentTime + 0.02 + at;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(level, start + 0.05);
  gain.gain.setTargetAtTime(0, start + seconds * 0.45, seconds / 5);
  gain.connect(context.destination);
  // A pure tone with a little of its octave: soft, yet not lost on laptop speakers.
  for (const [multiple, share] of [
    [1, 1],
    [2, 0.18],
  ] as const) {
    const voice = context.createOscillator();
    const part = context.createGain();
    part.gain.value = share;
    voice.frequency.setValueAtTime(from * multiple, start);
    voice.frequency.exponentialRampToValueAtTime(to * multiple, start + seconds * 0.7);
    voice.connect(part).connect(gain);
    voice.start(start);
    voice.stop(start + seconds * 1.6);
  }
}
