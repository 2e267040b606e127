import { expect, test } from 'vitest';
import { sittingSnapshot } from '../sitting/example.ts';
import type { Snapshot } from '../sitting/snapshot.ts';
import { becauseOf, whyOf } from './why.ts';
import { english } from './words.ts';

const at = (hour: number, minute: number): number => Date.UTC(2025, 10, 21, hour, minute);
const sitting: Snapshot = {
  ...sittingSnapshot,
  streakMs: 42 * 60_000,
  wallMs: at(11, 0),
  utcOffsetMinutes: 0,
  openSource: 'input',
  openSince: at(10, 18),
  lastRest: { how: 'absence', utcOffsetMinutes: 0, at: at(10, 12), ms: 6 * 60_000 },
  isResting: false,
};
const held: Snapshot = { ...sitting, phase: 'held', reminderOpen: true, heldBy: 'dnd' };
const why = (snapshot: Snapshot): string => whyOf(english, snapshot);
const because = (snapshot: Snapshot): string => becauseOf(english, snapshot).join(' ');

test.each([
  ['dnd', 'Break held: do-not-disturb is on.'],
  ['fullscreen', 'Break held: a window fills the screen.'],
  ['call', 'Break held: you are on a call.'],
] as const)('says what holds a break: %s', (heldBy, said) => {
  expect(why({ ...held, heldBy })).toBe(`42 min sitting. 6 min away at 10:12 was a rest. ${said}`);
});

test('says until when the user asked for it', () => {
  expect(why({ ...held, heldBy: 'user', heldUntil: at(11, 20) })).toContain('Break held until 11:20, as you asked.');
});

test('says so when it has been held for too long', () => {
  expect(why({ ...held, overdue: true })).toMatch(/ Break held: do-not-disturb is on\. It is overdue\.$/);
});

test('tells of a hold to come while nothing is due', () => {
  const toCome = { ...sitting, heldUntil: at(11, 20) };
  expect(why(toCome)).toBe('42 min sitting. 6 min away at 10:12 was a rest. Breaks held until 11:20.');
  expect(because(toCome)).toBe('6 min away at 10:12 was a rest. Breaks held until 11:20.');
});

test('leaves the reason for a hold to the headline, and says that the minutes count', () => {
  expect(because(held)).toBe('6 min away at 10:12 was a rest. The minutes go on counting.');
});

test('says of an absence under a hold what it is', () => {
  const away: Snapshot = { ...held, presence: 'away', lastRest: null, openSource: 'idle', openSince: at(10, 50) };
  expect(because(away)).toBe('42 min of sitting. Away since 10:50: no input. Break held: do-not-disturb is on.');
});

test('a pause needs no word of a hold within it, but of one that outlasts it', () => {
  const paused: Snapshot = { ...sitting, phase: 'paused', pausedUntil: at(12, 0), heldUntil: at(11, 20) };
  expect(why(paused)).toBe('Reminders paused until 12:00. 6 min away at 10:12 was a rest.');
  expect(because({ ...paused, heldUntil: at(12, 30) })).toBe('6 min away at 10:12 was a rest. Breaks held until 12:30.');
});

test.each([-3e15, 3e15])('can say any moment that a file may hold: %d', (moment) => {
  const far: Snapshot = { ...held, presence: 'away', wallMs: moment, openSince: moment, heldUntil: moment, offHours: { until: moment } };
  expect(why(far)).toMatch(/^42 min of sitting\. Away since .+\.$/);
});
