import type { Tone } from '../../shared/routine/cue.ts';
import { note, playScore, type Score } from '../score.ts';

export type Tones = { readonly play: (tone: Tone) => void; readonly setVolume: (percent: number) => void; readonly close: () => void };

// Up rises and down falls, so the way is heard without looking; all lie within one soft chord.
const scores: Readonly<Record<Tone, Score>> = {
  up: [note(0, 392, 523.25, 0.42)],
  down: [note(0, 523.25, 392, 0.42)],
  hold: [note(0, 440, 440, 0.3)],
  change: [note(0, 392, 392, 0.26), note(0.2, 523.25, 523.25, 0.4)],
  end: [note(0, 392, 392, 0.5), note(0.24, 523.25, 523.25, 0.6), note(0.48, 659.25, 659.25, 1.2)],
};

/** A system without sound stays silent and the routine goes on. */
export function tonesOf(): Tones {
  let volumePercent = 0;
  let context: AudioContext | null = null;
  let isBroken = false;
  return {
    setVolume: (percent) => {
      volumePercent = percent;
    },
    play: (tone) => {
      if (volumePercent <= 0 || isBroken) return;
      try {
        context ??= new AudioContext();
        playScore(context, scores[tone], volumePercent);
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
