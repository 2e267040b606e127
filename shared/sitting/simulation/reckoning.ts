import { assertNever } from '../../assert-never.ts';
import { defaultSettings } from '../../settings.ts';
import { noTotals, type Totals } from '../ledger.ts';
import { limitsOf } from '../limits.ts';
import type { Act } from './working-day.ts';

/** What has to come of what someone did: reckoned by the rules, apart from the core. */
export type Reckoning = {
  readonly totals: Totals;
  readonly streakMs: number;
  readonly announced: number;
  readonly nudged: number;
  readonly phase: 'sitting' | 'away' | 'due' | 'snoozed' | 'paused';
  /** Comings and goings: where the one that looks may be a little late. */
  readonly turns: number;
};

export function reckon(acts: readonly Act[]): Reckoning {
  const { totals, streakMs, announced, nudged, isAway, isPaused, reminder, turns } = acts.reduce(after, beginning);
  const asked = reminder.kind === 'none' ? (isAway ? 'away' : 'sitting') : reminder.kind;
  return { totals, streakMs, announced, nudged, phase: isPaused ? 'paused' : asked, turns };
}

type Reminder =
  | { readonly kind: 'none' }
  | { readonly kind: 'due'; readonly atStreakMs: number; readonly isNudged: boolean }
  | { readonly kind: 'snoozed'; readonly leftMs: number };

type Tally = Pick<Reckoning, 'totals' | 'streakMs' | 'announced' | 'nudged' | 'turns'> & {
  /** The streak at the last answer. */
  readonly answeredMs: number;
  readonly reminder: Reminder;
  readonly isPaused: boolean;
  readonly isAway: boolean;
};

const rested = { streakMs: 0, answeredMs: 0, reminder: { kind: 'none' } } as const satisfies Partial<Tally>;
const beginning: Tally = { totals: noTotals, ...rested, announced: 0, nudged: 0, isPaused: false, isAway: false, turns: 0 };

const { sitMs, restMs, nudgeMs, snoozeMs } = limitsOf(defaultSettings);

function after(before: Tally, { kind, ms }: Act): Tally {
  const tally = { ...before, turns: before.turns + 1 };
  switch (kind) {
    case 'sits':
    case 'idles':
    case 'calls':
      return here({ ...tally, isAway: false }, ms);
    case 'leaves':
    case 'locks':
    case 'sleeps': {
      const away = { ...tally, totals: add(tally.totals, 'awayMs', ms), isAway: true };
      return ms >= restMs ? { ...away, ...rested } : away;
    }
    case 'exercises':
      return { ...tally, totals: add(tally.totals, 'routineMs', ms), ...rested, isAway: true };
    case 'snoozes':
      return { ...tally, reminder: { kind: 'snoozed', leftMs: snoozeMs } };
    case 'skips':
      return { ...tally, reminder: { kind: 'none' }, answeredMs: tally.streakMs };
    case 'pauses':
      return { ...tally, isPaused: true };
    case 'resumes':
      return { ...tally, isPaused: false };
    default:
      return assertNever(kind);
  }
}

/** From one thing that time brings about to the next. */
function here(tally: Tally, ms: number): Tally {
  if (tally.isPaused) return { ...tally, totals: add(tally.totals, 'pausedMs', ms) };
  const soon = Math.min(ms, untilNext(tally));
  const { reminder } = tally;
  const sat: Tally = {
    ...tally,
    totals: add(tally.totals, 'sittingMs', soon),
    streakMs: tally.streakMs + soon,
    reminder: reminder.kind === 'snoozed' ? { kind: 'snoozed', leftMs: reminder.leftMs - soon } : reminder,
  };
  return soon === ms ? sat : here(happened(sat), ms - soon);
}

function untilNext({ reminder, streakMs, answeredMs }: Tally): number {
  switch (reminder.kind) {
    case 'none':
      return answeredMs + sitMs - streakMs;
    case 'snoozed':
      return reminder.leftMs;
    case 'due':
      return reminder.isNudged ? Number.POSITIVE_INFINITY : reminder.atStreakMs + nudgeMs - streakMs;
  }
}

function happened(tally: Tally): Tally {
  const { reminder, streakMs } = tally;
  if (reminder.kind === 'due') return { ...tally, nudged: tally.nudged + 1, reminder: { ...reminder, isNudged: true } };
  return { ...tally, announced: tally.announced + 1, reminder: { kind: 'due', atStreakMs: streakMs, isNudged: false } };
}

function add(totals: Totals, column: keyof Totals, ms: number): Totals {
  return { ...totals, [column]: totals[column] + ms };
}
