import { noTotals } from './ledger.ts';
import type { Snapshot } from './snapshot.ts';
import { quietWorld } from './snapshot.ts';

/** Half an hour after sitting down; a test changes the part that it is about. */
export const sittingSnapshot: Snapshot = {
  ...quietWorld,
  phase: 'sitting',
  presence: 'here',
  streakMs: 32 * 60_000,
  sitLimitMs: 45 * 60_000,
  dueAt: null,
  overdue: false,
  snoozesUsed: 0,
  snoozeLimit: 3,
  canSnooze: false,
  heldBy: null,
  heldUntil: null,
  pausedUntil: null,
  idleSource: 'ok',
  today: noTotals,
  seq: 12,
  correctable: { sitting: null, resting: null },
  offHours: null,
  reminderOpen: false,
  routineId: null,
  wallMs: Date.UTC(2024, 4, 6, 12, 0),
  utcOffsetMinutes: 120,
  openSource: 'input',
  openSince: Date.UTC(2024, 4, 6, 11, 28),
  lastRest: null,
  isResting: false,
};
