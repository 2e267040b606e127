import type { Recording } from '../recording.ts';
import { Life } from './life.ts';

/** A work week and its weekend's beginning: long enough for pauses until the morning and checkpoints of yesterday. */
export const daysPerLife = 5;

export type Counterexample = {
  readonly wrong: string;
  readonly seed: number;
  /** Counted over all lives of the seed, from 1. */
  readonly day: number;
  readonly person: string;
  readonly recording: Recording | null;
};

export type Lived = { readonly days: number; readonly steps: number; readonly counterexample: Counterexample | null };

/** Lives through so many person-days, and stops at the first thing that is wrong. The same seed gives the same days. */
export function live(seed: number, fromDay: number, days: number): Lived {
  let lived = 0;
  let steps = 0;
  for (let index = Math.floor(fromDay / daysPerLife); lived < days; index += 1) {
    const life = new Life(seed, index);
    for (let day = 0; day < daysPerLife && lived < days; day += 1) {
      const isGood = life.liveDay();
      lived += 1;
      if (isGood) continue;
      const { habit } = life.person;
      const counterexample = {
        wrong: life.wrong ?? 'nothing',
        seed,
        day: index * daysPerLife + day + 1,
        person: habit,
        recording: life.app.recorder.recording(),
      };
      return { days: lived, steps: steps + life.app.steps, counterexample };
    }
    steps += life.app.steps;
  }
  return { days: lived, steps, counterexample: null };
}
