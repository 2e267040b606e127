import { assertNever } from '../../../shared/assert-never.ts';
import { formatDuration, formatTimeOfDay } from '../../../shared/duration.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { momentWords } from '../../../shared/words/en/moment.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';

const minuteMs = 60_000;

/** The one sentence about what happens next. `nowMs` is the wall clock. */
export function headlineOf(snapshot: Snapshot, nowMs: number): string {
  const { phase, dueAt, pausedUntil, heldBy, heldUntil, overdue } = snapshot;
  switch (phase) {
    case 'sitting':
      return aheadOf(dueAt, nowMs, { ahead: words.nextBreak, over: words.nextBreakSoon });
    case 'snoozed':
      return aheadOf(dueAt, nowMs, { ahead: words.snoozed, over: words.snoozeOver });
    case 'due':
      return overdue ? words.overdue : words.due;
    case 'held':
      if (heldBy !== null && heldBy !== 'user') return words.heldBy(heldBy, overdue);
      return heldUntil === null ? words.held : words.heldUntil(timeOf(heldUntil, nowMs), overdue);
    case 'paused':
      return pausedUntil === null ? words.paused : words.pausedUntil(timeOf(pausedUntil, nowMs));
    case 'away':
      return words.away;
    case 'routine':
      return words.routine;
    default:
      return assertNever(phase);
  }
}

type Wordings = { readonly ahead: (left: string, time: string) => string; readonly over: string };

function aheadOf(at: number | null, nowMs: number, { ahead, over }: Wordings): string {
  if (at === null) return words.noBreakPlanned;
  const minutesLeft = Math.ceil((at - nowMs) / minuteMs);
  return minutesLeft <= 0 ? over : ahead(formatDuration(minutesLeft * minuteMs), formatTimeOfDay(at, utcOffsetOf(at)));
}

function timeOf(at: number, nowMs: number): string {
  return momentWords(at, { wallMs: nowMs, utcOffsetMinutes: utcOffsetOf(nowMs) }, utcOffsetOf(at));
}

function utcOffsetOf(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
