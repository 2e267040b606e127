import type { MoveId } from '../shared/routine/move.ts';
import { weekdayOf } from '../shared/sitting/calendar.ts';
import type { Entry, EntryBody } from '../shared/sitting/entry.ts';

export type PastDays = {
  /** Counted since 1970-01-01; the days end with the one before `until`. */
  readonly until: number;
  readonly days: number;
  readonly utcOffsetMinutes?: number;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Plausible days at a desk, the same each time: weekdays with breaks taken, snoozed and missed, and a Saturday now and then. */
export function pastDays({ until, days, utcOffsetMinutes = 0 }: PastDays): readonly Entry[] {
  const entries: Entry[] = [];
  const chance = chances(7);
  let at = (until - days) * dayMs - utcOffsetMinutes * minuteMs;
  const write = (body: EntryBody): void => {
    entries.push({ ...body, seq: entries.length + 1, at, utcOffsetMinutes } as Entry);
  };
  const spend = (kind: 'sitting' | 'away' | 'paused' | 'unobserved', minutes: number): void => {
    const source = { sitting: 'input', away: 'idle', paused: 'user', unobserved: 'crash' } as const;
    write({ type: 'segment', kind, source: source[kind], ms: minutes * minuteMs });
    at += minutes * minuteMs;
  };
  const play = (end: 'completed' | 'stopped'): void => {
    const moves = end === 'completed' ? desk : desk.slice(0, 1);
    const steps = moves.map(([move, reps]) => ({ move, playedMs: 70_000, plannedMs: 70_000, reps, plannedReps: reps }));
    const ms = moves.length * 70_000;
    write({ type: 'segment', kind: 'routine', source: 'routine', ms });
    at += ms;
    const report = { status: end === 'completed' ? ('finished' as const) : ('stopped' as const), step: moves.length - 1, steps };
    write({ type: 'routine', routine: 'deskReset', end, isRest: end === 'completed', report });
  };
  for (let day = until - days; day < until; day += 1) {
    const midnight = day * dayMs - utcOffsetMinutes * minuteMs;
    const isFree = weekdayOf(day) === 6 || (weekdayOf(day) === 5 && chance() < 0.8) || chance() < 0.06;
    const begin = 8 * 60 + Math.floor(chance() * 70);
    spend('unobserved', isFree ? 24 * 60 : begin);
    if (isFree) continue;
    const rounds = 4 + Math.floor(chance() * 5);
    for (let round = 0; round < rounds; round += 1) {
      const sitting = 25 + Math.floor(chance() * 35);
      spend('sitting', sitting);
      if (sitting >= 45) answer(chance());
      spend('away', round === 3 ? 45 : 5 + Math.floor(chance() * 12));
    }
    if (chance() < 0.15) spend('paused', 30);
    spend('unobserved', (midnight + dayMs - at) / minuteMs);
  }
  return entries;

  function answer(luck: number): void {
    const streakMs = 45 * minuteMs;
    write({ type: 'reminder', event: 'announced', streakMs });
    if (luck < 0.5) play('completed');
    else if (luck < 0.58) play('stopped');
    else if (luck < 0.72) write({ type: 'reminder', event: 'snoozed', streakMs });
    else if (luck < 0.82) write({ type: 'reminder', event: 'skipped', streakMs });
    else if (luck < 0.9) write({ type: 'reminder', event: 'held', streakMs, why: 'call' });
    else write({ type: 'reminder', event: 'expired', streakMs, why: 'ignored' });
  }
}

const desk: readonly (readonly [MoveId, number])[] = [
  ['shoulderRolls', 20],
  ['wallAngels', 10],
];

/** The same chances in each run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
