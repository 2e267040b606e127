import type { Totals } from '../sitting/ledger.ts';
import type { Snapshot } from '../sitting/snapshot.ts';
import { whyOf } from '../words/why.ts';
import type { Words } from '../words/words.ts';

/** One line of JSON for programs. Its keys are a promise: add, never rename. */
export function statusJson(words: Words, snapshot: Snapshot, version: string): string {
  const { phase, presence, streakMs, sitLimitMs, dueAt, overdue, snoozesUsed, heldBy, heldUntil, pausedUntil, idleSource } = snapshot;
  const { sittingMs, awayMs, routineMs, pausedMs, unobservedMs } = snapshot.today;
  const today = { sittingMs, awayMs, routineMs, pausedMs, unobservedMs };
  const status = {
    running: true,
    version,
    phase,
    presence,
    streakMs,
    sitLimitMs,
    dueAt,
    overdue,
    snoozesUsed,
    heldBy,
    heldUntil,
    pausedUntil,
    why: whyOf(words, snapshot),
    idleSource,
    today,
  };
  return `${JSON.stringify(status, wholeNumbers)}\n`;
}

/** What programs are told of a profile that nobody runs. */
export const notRunningJson = `${JSON.stringify({ running: false })}\n`;

/** Programs are told no fractions of a millisecond. */
export function wholeNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value) : value;
}

/** The same for people: why, the streak and what comes next, today, and what they should know. */
export function statusText(words: Words, snapshot: Snapshot): string {
  const lines = [
    whyOf(words, snapshot),
    [streakLine(words, snapshot), nextLine(words, snapshot)].filter((line) => line !== '').join(' '),
    words.cli.today(totalsIn(words, snapshot.today)),
    ...snapshot.notices,
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

/** How a day or a week was spent, in words. */
export function totalsIn({ format }: Words, { sittingMs, awayMs, routineMs, pausedMs, unobservedMs }: Totals): TotalsInWords {
  return {
    sitting: format.duration(sittingMs),
    away: format.duration(awayMs),
    routine: format.duration(routineMs),
    paused: format.duration(pausedMs),
    unobserved: format.duration(unobservedMs),
  };
}

type TotalsInWords = Readonly<Record<'sitting' | 'away' | 'routine' | 'paused' | 'unobserved', string>>;

function streakLine({ cli, format }: Words, { streakMs, sitLimitMs, overdue }: Snapshot): string {
  return cli.streak({ overdue, streak: format.duration(streakMs), limit: format.duration(sitLimitMs) });
}

function nextLine({ cli, format }: Words, { phase, dueAt, wallMs, utcOffsetMinutes }: Snapshot): string {
  if (phase !== 'sitting' || dueAt === null) return '';
  // A wait is rounded up: "in 0 min" would be said for a whole minute.
  const waitMs = Math.ceil(Math.max(0, dueAt - wallMs) / 60_000) * 60_000;
  return cli.next({ wait: format.duration(waitMs), time: format.timeOfDay(dueAt, utcOffsetMinutes) });
}
