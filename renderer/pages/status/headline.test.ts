import { expect, test } from 'vitest';
import { sittingSnapshot } from '../../../shared/sitting/example.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { english } from '../../../shared/words/words.ts';
import { headlineOf } from './headline.ts';

const now = new Date(2025, 10, 21, 14, 19).getTime();
const sitting: Snapshot = { ...sittingSnapshot, dueAt: new Date(2025, 10, 21, 14, 32).getTime() };
const paused = (until: Date): Snapshot => ({ ...sitting, phase: 'paused', dueAt: null, pausedUntil: until.getTime() });

test('says how far off the next break is, and when', () => {
  expect(headlineOf(english, sitting, now)).toBe('Next break in 13 min, at 14:32');
});

test('counts a minute that has begun, so that it never promises less time than there is', () => {
  expect(headlineOf(english, sitting, now + 30_000)).toBe('Next break in 13 min, at 14:32');
  expect(headlineOf(english, sitting, now + 60_000)).toBe('Next break in 12 min, at 14:32');
});

test('names no minutes once the time has come', () => {
  expect(headlineOf(english, sitting, now + 13 * 60_000)).toBe('Next break any moment now');
});

test('names no day for what is hours off', () => {
  const late = new Date(2025, 10, 21, 23, 40).getTime();
  expect(headlineOf(english, { ...sitting, dueAt: late + 45 * 60_000 }, late)).toBe('Next break in 45 min, at 00:25');
});

test('says that nothing is planned', () => {
  expect(headlineOf(english, { ...sitting, dueAt: null }, now)).toBe('No break planned');
});

test('tells a waiting break from one that has just fallen due', () => {
  expect(headlineOf(english, { ...sitting, phase: 'due' }, now)).toBe('Time for a break');
  expect(headlineOf(english, { ...sitting, phase: 'due', overdue: true }, now)).toBe('Your break is still waiting');
});

test('says what holds a break back', () => {
  const held: Snapshot = { ...sitting, phase: 'held', heldBy: 'call' };
  expect(headlineOf(english, held, now)).toBe('You are on a call: your break is held');
  expect(headlineOf(english, { ...held, overdue: true }, now)).toBe('You are on a call: your break is overdue');
});

test('says until when the user holds it back', () => {
  const heldUntil = new Date(2025, 10, 21, 15, 0).getTime();
  const held: Snapshot = { ...sitting, phase: 'held', heldBy: 'user', heldUntil };
  expect(headlineOf(english, held, now)).toBe('Your break is held until 15:00');
  expect(headlineOf(english, { ...held, overdue: true }, now)).toBe('Overdue, and held until 15:00');
});

test('names the day a pause ends where it is not today', () => {
  expect(headlineOf(english, paused(new Date(2025, 10, 21, 15, 30)), now)).toBe('Paused until 15:30');
  expect(headlineOf(english, paused(new Date(2025, 10, 22, 6, 0)), now)).toBe('Paused until tomorrow 06:00');
  expect(headlineOf(english, paused(new Date(2025, 10, 24, 6, 0)), now)).toBe('Paused until Monday 06:00');
});
