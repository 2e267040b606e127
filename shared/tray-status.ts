import { assertNever } from './assert-never.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { momentWords } from './words/moment.ts';
import type { Words } from './words/words.ts';

const minuteMs = 60_000;

/** The state with its minutes, how long and how long still, in sentences. */
export function tooltipStatus(words: Words, snapshot: Snapshot): readonly string[] {
  const { tray, format } = words;
  const length = format.duration(snapshot.streakMs);
  const left = timeLeft(words, snapshot);
  switch (snapshot.phase) {
    case 'sitting':
      return [
        snapshot.streakMs < minuteMs ? tray.justSatDown : tray.sitting({ length }),
        ...(left === null ? [] : [tray.nextBreakIn({ left })]),
      ];
    case 'away':
      return [awayOf(words, snapshot)];
    case 'due':
      return [snapshot.overdue ? tray.overdue({ length }) : tray.due({ length }), ...snoozeCount(words, snapshot)];
    case 'snoozed':
      return [snoozeEnd(words, snapshot), tray.sitting({ length }), ...snoozeCount(words, snapshot)];
    case 'held':
      return [heldOf(words, snapshot), tray.sitting({ length }), ...snoozeCount(words, snapshot)];
    case 'paused':
      return [pausedOf(words, snapshot)];
    case 'routine':
      return [tray.routine];
    default:
      return assertNever(snapshot.phase);
  }
}

/** The state by its moments, which stay as they are while it lasts. */
export function menuStatus(words: Words, snapshot: Snapshot): string {
  return menuSentences(words, snapshot).join(' ');
}

function menuSentences(words: Words, snapshot: Snapshot): readonly string[] {
  const { tray } = words;
  // Hours off at most, and so the time is enough.
  const time = snapshot.dueAt === null ? null : words.format.timeOfDay(snapshot.dueAt, snapshot.utcOffsetMinutes);
  // A line of its own says so.
  const count = areSnoozesUsedUp(snapshot) ? [] : snoozeCount(words, snapshot);
  switch (snapshot.phase) {
    case 'sitting':
      if (time !== null && timeLeft(words, snapshot) !== null) return [tray.nextBreakAt({ time })];
      return [snapshot.offHours === null ? tray.nowSitting : tray.offHours];
    case 'away':
      return [awayOf(words, snapshot)];
    case 'due':
      return [dueOf(words, snapshot, time), ...count];
    case 'snoozed':
      return [snoozeEnd(words, snapshot), ...snoozeCount(words, snapshot)];
    case 'held':
      return [heldOf(words, snapshot), ...count];
    case 'paused':
      return [pausedOf(words, snapshot)];
    case 'routine':
      return [tray.routine];
    default:
      return assertNever(snapshot.phase);
  }
}

/** Rounded up, so that it never says that a break is nearer than it is, and adds up with the streak, rounded down. */
export function timeLeft({ format }: Words, { dueAt, wallMs }: Snapshot): string | null {
  if (dueAt === null || dueAt <= wallMs) return null;
  return format.duration(Math.ceil((dueAt - wallMs) / minuteMs) * minuteMs);
}

/** Where that is why a break that waits cannot be put off. */
export function areSnoozesUsedUp({ phase, canSnooze, snoozesUsed, snoozeLimit }: Snapshot): boolean {
  return (phase === 'due' || phase === 'held') && !canSnooze && snoozeLimit > 0 && snoozesUsed >= snoozeLimit;
}

function awayOf({ tray, format }: Words, { streakMs }: Snapshot): string {
  return streakMs < minuteMs ? tray.away : tray.awayAfter({ length: format.duration(streakMs) });
}

function dueOf({ tray }: Words, { overdue }: Snapshot, time: string | null): string {
  if (time === null) return overdue ? tray.overdueNow : tray.dueNow;
  return overdue ? tray.overdueSince({ time }) : tray.dueSince({ time });
}

function snoozeEnd({ tray, format }: Words, { dueAt, utcOffsetMinutes }: Snapshot): string {
  return dueAt === null ? tray.snoozed : tray.snoozedUntil({ time: format.timeOfDay(dueAt, utcOffsetMinutes) });
}

function snoozeCount({ tray, snooze }: Words, snapshot: Snapshot): readonly string[] {
  const { phase, snoozesUsed: used, snoozeLimit: limit } = snapshot;
  if (areSnoozesUsedUp(snapshot)) return [snooze.usedUp({ limit })];
  if (phase === 'snoozed') return [tray.snooze({ used, limit })];
  if (used === 0) return [];
  return [limit === 0 ? tray.snoozesUsed({ used }) : tray.snoozesUsedOf({ used, limit })];
}

function heldOf(words: Words, snapshot: Snapshot): string {
  const { tray, hold } = words;
  const { heldBy, heldUntil, overdue } = snapshot;
  if (heldBy === 'user' && heldUntil !== null) {
    const end = momentWords(words, heldUntil, snapshot);
    return overdue ? tray.overdueUntil({ end }) : tray.heldUntil({ end });
  }
  const reason = heldBy ?? '';
  return overdue ? hold.overdue({ reason }) : hold.held({ reason });
}

function pausedOf(words: Words, snapshot: Snapshot): string {
  const { pausedUntil } = snapshot;
  return pausedUntil === null ? words.tray.paused : words.tray.pausedUntil({ end: momentWords(words, pausedUntil, snapshot) });
}
