import { assertNever } from '../../../shared/assert-never.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { momentWords } from '../../../shared/words/moment.ts';
import type { Words } from '../../../shared/words/words.ts';

const minuteMs = 60_000;

/** The one sentence about what happens next. `nowMs` is the wall clock. */
export function headlineOf(words: Words, snapshot: Snapshot, nowMs: number): string {
  const { status } = words;
  const { phase, dueAt, pausedUntil, overdue } = snapshot;
  switch (phase) {
    case 'sitting':
      return aheadOf(words, dueAt, nowMs, { ahead: status.nextBreak, over: status.nextBreakSoon });
    case 'snoozed':
      return aheadOf(words, dueAt, nowMs, { ahead: status.snoozed, over: status.snoozeOver });
    case 'due':
      return overdue ? status.overdue : status.due;
    case 'held':
      return heldOf(words, snapshot, nowMs);
    case 'paused':
      return pausedUntil === null ? status.paused : status.pausedUntil({ end: momentAt(words, pausedUntil, nowMs) });
    case 'away':
      return status.away;
    case 'routine':
      return status.routine;
    default:
      return assertNever(phase);
  }
}

function heldOf(words: Words, { heldBy, heldUntil, overdue }: Snapshot, nowMs: number): string {
  const { status } = words;
  if ((heldBy === null || heldBy === 'user') && heldUntil !== null) {
    const end = momentAt(words, heldUntil, nowMs);
    return overdue ? status.overdueUntil({ end }) : status.heldUntil({ end });
  }
  const reason = heldBy ?? '';
  return overdue ? status.overdueBy({ reason }) : status.heldBy({ reason });
}

type Wordings = { readonly ahead: Words['status']['nextBreak']; readonly over: string };

function aheadOf({ status, format }: Words, at: number | null, nowMs: number, { ahead, over }: Wordings): string {
  if (at === null) return status.noBreakPlanned;
  const minutesLeft = Math.ceil((at - nowMs) / minuteMs);
  if (minutesLeft <= 0) return over;
  return ahead({ left: format.duration(minutesLeft * minuteMs), time: format.timeOfDay(at, utcOffsetOf(at)) });
}

function momentAt(words: Words, at: number, nowMs: number): string {
  return momentWords(words, at, { wallMs: nowMs, utcOffsetMinutes: utcOffsetOf(nowMs) }, utcOffsetOf(at));
}

function utcOffsetOf(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
