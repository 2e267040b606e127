import type { Tone } from '../../../shared/routine/cue.ts';

export type Loudness = { readonly soundOn: boolean; readonly volumePercent: number };
export type Sound = { readonly play: (tone: Tone) => void; readonly set: (loudness: Loudness) => void; readonly close: () => void };

/** A note glides from one pitch to another, in Hz; times in seconds from the tone's start. */
type Note = { readonly at: number; readonly from: number; readonly to: number; readonly seconds: number };

const note = (at: number, from: number, to: number, seconds: number): Note => ({ at, from, to, seconds });
// Up rises and down falls, so the way is heard without looking; all lie within one soft chord.
const scores: Readonly<Record<Tone, readonly Note[]>> = {
  up: [note(0, 392, 523.25, 0.42)],
  down: [note(0, 523.25, 392, 0.42)],
  hold: [note(0, 440, 440, 0.3)],
  change: [note(0, 392, 392, 0.26), note(0.2, 523.25, 523.25, 0.4)],
  end: [note(0, 392, 392, 0.5), note(0.24, 523.25, 523.25, 0.6), note(0.48, 659.25, 659.25, 1.2)],
};
// At full volume a quarter of what the output can do: heard across a room, never a start.
const loudest = 0.25;

/** Tones made on the spot; a system without sound stays silent and the routine goes on. */
export function soundOf(initial: Loudness): Sound {
  let loudness = initial;
  let context: AudioContext | null = null;
  let isBroken = false;
  return {
    set: (wanted) => {
      loudness = wanted;
    },
    play: (tone) => {
      const level = loudness.soundOn ? (loudness.volumePercent / 100) ** 2 * loudest : 0;
      if (level <= 0 || isBroken) return;
      try {
        context ??= new AudioContext();
        for (const each of scores[tone]) sing(context, each, level);
      } catch {
        // No output device: captions carry the routine.
        isBroken = true;
      }
    },
    close: () => {
      context?.close().catch(() => undefined);
      context = null;
    },
  };
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
