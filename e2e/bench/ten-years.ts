import type { Entry } from '../../shared/sitting/entry.ts';
import { scenario } from '../../shared/sitting/scenario.ts';

export type Beginning = {
  /** When the first day's work begins, and that of every other at the same time. */
  readonly startAt: number;
  readonly utcOffsetMinutes?: number;
};

export const daysOfTenYears = 3_653;
export const dayMs = 24 * 60 * 60_000;

/** Half a million events: one busy day, again and again. */
export function tenYears({ startAt, utcOffsetMinutes = 0 }: Beginning): readonly Entry[] {
  const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
  const day = scenario({ startAt, utcOffsetMinutes });
  for (let hour = 0; hour < 9; hour += 1) {
    day.sit('20m').locked('2m').sit('25m').ask({ type: 'start' }).idle('20s').report({ status: 'finished', step: 0, steps });
    day.sit('4m').locked('3m').sit('2m').ask({ type: 'correct', as: 'sitting' }).sit('1m');
  }
  for (let time = 0; time < 2; time += 1) day.locked('2m').sit('1m');
  const { entries } = day.locked('14h').sit('1m');
  return Array.from({ length: daysOfTenYears }, (_, index) => entries.map((entry) => later(entry, index, entries.length))).flat();
}

function later(entry: Entry, byDays: number, entriesADay: number): Entry {
  const moved = { ...entry, at: entry.at + byDays * dayMs, seq: entry.seq + byDays * entriesADay };
  if (moved.type !== 'corrected') return moved;
  return { ...moved, parts: moved.parts.map((part) => ({ ...part, at: part.at + byDays * dayMs })) };
}
