/** A note glides from one pitch to another, in Hz; times in seconds from the score's start. */
export type Note = { readonly at: number; readonly from: number; readonly to: number; readonly seconds: number };
export type Score = readonly Note[];

export function note(at: number, from: number, to: number, seconds: number): Note {
  return { at, from, to, seconds };
}

/** At full volume a quarter of what the output can do, -12 dBFS, at the fullest moment: heard across a room, never a start. */
export const loudest = 0.25;
/** Long enough that nothing clicks or jumps. */
export const attackSeconds = 0.05;

// A pure tone with a little of its octave: soft, yet not lost on laptop speakers.
const partials = [
  { multiple: 1, share: 1 },
  { multiple: 2, share: 0.18 },
] as const;

/** Tones made on the spot. Throws where the system has no sound. */
export function playScore(context: BaseAudioContext, score: Score, volumePercent: number): void {
  const level = ((volumePercent / 100) ** 2 * loudest) / fullnessOf(score);
  if (level > 0) for (const each of score) sing(context, each, level);
}

/** How far notes and partials that sound together can add up, one note at its height being 1. */
export function fullnessOf(score: Score): number {
  const ofOne = partials.reduce((sum, { share }) => sum + share, 0);
  // A note only fades from its height on, so the fullest moment is the height of one of them.
  const heights = score.map(({ at }) => score.reduce((sum, each) => sum + envelope(each, at + attackSeconds), 0));
  return ofOne * Math.max(1, ...heights);
}

function envelope({ at, seconds }: Note, time: number): number {
  const since = time - at;
  if (since <= 0) return 0;
  return Math.min(since / attackSeconds, Math.exp(-Math.max(0, since - holdOf(seconds)) / fadeOf(seconds)));
}

const holdOf = (seconds: number): number => Math.max(attackSeconds, seconds * 0.45);
const fadeOf = (seconds: number): number => seconds / 5;

function sing(context: BaseAudioContext, { at, from, to, seconds }: Note, level: number): void {
  const start = context.currentTime + 0.02 + at;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(level, start + attackSeconds);
  gain.gain.setTargetAtTime(0, start + holdOf(seconds), fadeOf(seconds));
  gain.connect(context.destination);
  for (const { multiple, share } of partials) {
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
