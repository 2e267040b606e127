import { assertNever } from './assert-never.ts';
import { formatDuration, formatTimeOfDay } from './duration.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import type { Stamp } from './sitting/stamp.ts';
import { momentWords } from './words/en/moment.ts';
import { trayWords as words } from './words/en/tray.ts';

export type WallTime = Pick<Stamp, 'wallMs' | 'utcOffsetMinutes'>;

const minuteMs = 60_000;

/** The state with its minutes: how long, and how long still. */
export function tooltipStatus(snapshot: Snapshot, now: WallTime): string {
  const streak = formatDuration(snapshot.streakMs);
  const left = timeLeft(snapshot.dueAt, now);
  switch (snapshot.phase) {
    case 'sitting':
      return sentences(
        snapshot.streakMs < minuteMs ? words.justSatDown : words.sitting(streak),
        left === null ? null : words.nextBreakIn(left),
      );
    case 'away':
      return awayOf(snapshot);
    case 'due':
      return sentences(snapshot.overdue ? words.overdue(streak) : words.due(streak), snoozeCount(snapshot));
    case 'snoozed':
      return sentences(snoozeEnd(snapshot, now), words.sitting(streak), snoozeCount(snapshot));
    case 'held':
      return sentences(heldOf(snapshot, now), words.sitting(streak), snoozeCount(snapshot));
    case 'paused':
      return pausedOf(snapshot, now);
    case 'routine':
      return words.routine;
    default:
      return assertNever(snapshot.phase);
  }
}

/** The state by its moments, which stay as they are while it lasts. */
export function menuStatus(snapshot: Snapshot, now: WallTime): string {
  // Hours off at most, and so the time is enough.
  const dueAt = snapshot.dueAt === null ? null : formatTimeOfDay(snapshot.dueAt, now.utcOffsetMinutes);
  // A line of its own says so.
  const count = areSnoozesUsedUp(snapshot) ? null : snoozeCount(snapshot);
  switch (snapshot.phase) {
    case 'sitting':
      if (dueAt !== null && timeLeft(snapshot.dueAt, now) !== null) return words.nextBreakAt(dueAt);
      return snapshot.offHours === null ? words.nowSitting : words.offHours;
    case 'away':
      return awayOf(snapshot);
    case 'due':
      return sentences(snapshot.overdue ? words.overdueSince(dueAt) : words.dueSince(dueAt), count);
    case 'snoozed':
      return sentences(snoozeEnd(snapshot, now), snoozeCount(snapshot));
    case 'held':
      return sentences(heldOf(snapshot, now), count);
    case 'paused':
      return pausedOf(snapshot, now);
    case 'routine':
      return words.routine;
    default:
      return assertNever(snapshot.phase);
  }
}

/** Rounded up, so that it never says that a break is nearer than it is, and adds up with the streak, rounded down. */
export function timeLeft(dueAt: number | null, { wallMs }: WallTime): string | null {
  if (dueAt === null || dueAt <= wallMs) return null;
  return formatDuration(Math.ceil((dueAt - wallMs) / minuteMs) * minuteMs);
}

function awayOf({ streakMs }: Snapshot): string {
  return streakMs < minuteMs ? words.away : words.awayAfter(formatDuration(streakMs));
}

/** Where that is why a break that waits cannot be put off. */
export function areSnoozesUsedUp({ phase, canSnooze, snoozesUsed, snoozeLimit }: Snapshot): boolean {
  return (phase === 'due' || phase === 'held') && !canSnooze && snoozeLimit > 0 && snoozesUsed >= snoozeLimit;
}

function snoozeEnd({ dueAt }: Snapshot, now: WallTime): string {
  return dueAt === null ? words.snoozed : words.snoozedUntil(formatTimeOfDay(dueAt, now.utcOffsetMinutes));
}

function snoozeCount(snapshot: Snapshot): string | null {
  const { phase, snoozesUsed, snoozeLimit } = snapshot;
  if (areSnoozesUsedUp(snapshot)) return words.snoozesUsedUp(snoozeLimit);
  if (phase === 'snoozed') return words.snooze(snoozesUsed, snoozeLimit);
  return snoozesUsed === 0 ? null : words.snoozesUsed(snoozesUsed, snoozeLimit);
}

function heldOf({ heldBy, heldUntil, overdue }: Snapshot, now: WallTime): string {
  const isByUser = heldBy === 'user' && heldUntil !== null;
  return isByUser ? words.heldUntil(momentWords(heldUntil, now), overdue) : words.held(heldBy, overdue);
}

function pausedOf({ pausedUntil }: Snapshot, now: WallTime): string {
  return pausedUntil === null ? words.paused : words.pausedUntil(momentWords(pausedUntil, now));
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
