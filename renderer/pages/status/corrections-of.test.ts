import { expect, test } from 'vitest';
import { sittingSnapshot } from '../../../shared/sitting/example.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { english } from '../../../shared/words/words.ts';
import { correctionsOf } from './corrections-of.ts';

const absence = { at: Date.UTC(2025, 10, 21, 10, 0), utcOffsetMinutes: 0, ms: 20 * 60_000 };
const quiet = { at: Date.UTC(2025, 10, 21, 11, 2), utcOffsetMinutes: 0, ms: 4 * 60_000 };
const both: Snapshot = { ...sittingSnapshot, correctable: { sitting: absence, resting: quiet } };

const said = (snapshot: Snapshot): readonly string[] =>
  correctionsOf(english, snapshot).map((correction) => correction.said.replaceAll('\u00a0', ' '));

test('has nothing to ask on most days', () => {
  expect(correctionsOf(english, sittingSnapshot)).toEqual([]);
});

test('tells what may be put right, the newest first', () => {
  expect(said(both)).toEqual(['No input 11:02 to 11:06 (4 min), counted as being here.', 'Away 10:00 to 10:20 (20 min).']);
  const later = { ...absence, at: absence.at + 2 * 60 * 60_000 };
  expect(said({ ...both, correctable: { sitting: later, resting: quiet } })[0]).toBe('Away 12:00 to 12:20 (20 min).');
});

test('gives an absence that goes on no end', () => {
  expect(said({ ...both, phase: 'away', presence: 'away' })[1]).toBe('Away since 10:00 (20 min).');
});

test('says afterwards what has changed', () => {
  expect(correctionsOf(english, both).map(({ as, done }) => [as, done])).toEqual([
    ['resting', '11:02 to 11:06 now counts as time away.'],
    ['sitting', '10:00 to 10:20 now counts as being here.'],
  ]);
});

test('does not disturb a routine', () => {
  expect(correctionsOf(english, { ...both, phase: 'routine' })).toEqual([]);
});
