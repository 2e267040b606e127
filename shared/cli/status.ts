import { formatDuration, formatTimeOfDay } from '../duration.ts';
import type { Snapshot } from '../sitting/snapshot.ts';
import { cliWords } from '../words/en/cli.ts';

/** When the status is said: a moment, and the offset (minutes, positive east) that tells its time of day. */
export type SaidAt = { readonly now: number; readonly utcOffsetMinutes: number };

/** One line of JSON for programs. Its keys are a promise: add, never rename. */
export function statusJson(snapshot: Snapshot, version: string): string {
  const { phase, presence, streakMs, sitLimitMs, dueAt, overdue, snoozesUsed, heldBy, heldUntil, pausedUntil, why, idleSource } = snapshot;
  const { sittingMs, awayMs, routineMs, pausedMs, unobservedMs } = snapshot.today;
  const today = { sittingMs, awayMs, routineMs, pausedMs, unobservedMs };
  const status = {
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
    why,
    idleSource,
    today,
  };
  return `${JSON.stringify(status, wholeNumbers)}\n`;
}

function wholeNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value) : value;
}

/** The same for people: why, the streak and what comes next, today, and what they should know. */
export function statusText(snapshot: Snapshot, at: SaidAt): string {
  const { today } = snapshot;
  const lines = [
    snapshot.why,
    [streakLine(snapshot), nextLine(snapshot, at)].filter((line) => line !== '').join(' '),
    cliWords.today(
      formatDuration(today.sittingMs),
      formatDuration(today.awayMs),
      formatDuration(today.routineMs),
      formatDuration(today.pausedMs),
      formatDuration(today.unobservedMs),
    ),
    ...snapshot.notices,
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

function streakLine({ streakMs, sitLimitMs, overdue }: Snapshot): string {
  return cliWords.streak(formatDuration(streakMs), formatDuration(sitLimitMs), overdue);
}

function nextLine({ phase, dueAt }: Snapshot, { now, utcOffsetMinutes }: SaidAt): string {
  if (phase !== 'sitting' || dueAt === null) return '';
  // A wait is rounded up: "in 0 min" would be said for a whole minute.
  const waitMs = Math.ceil(Math.max(0, dueAt - now) / 60_000) * 60_000;
  return cliWords.next(formatDuration(waitMs), formatTimeOfDay(dueAt, utcOffsetMinutes));
}
