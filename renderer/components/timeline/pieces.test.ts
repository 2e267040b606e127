import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Scenario, scenario } from '../../../shared/sitting/scenario.ts';
import { timelineOf } from '../../../shared/sitting/timeline.ts';
import { english } from '../../../shared/words/words.ts';
import { bandOf } from './band.ts';
import { apart, countsOf, type Piece, pieceAt, piecesOf } from './pieces.ts';

const piecesToldBy = ({ entries, current }: Scenario): readonly Piece[] => {
  const { stretches, moments } = timelineOf(entries, current);
  return piecesOf(english, bandOf(stretches, () => '').placed, moments);
};
const sentences = (day: Scenario): readonly string[] => piecesToldBy(day).map(({ sentence }) => sentence);

test('stretches and what happened in them are read in the order in which they were', () => {
  const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).sit('1m').locked('6m').sit('1m');
  expect(sentences(day)).toEqual([
    expect.stringMatching(/^09:00 to 09:47 · Sitting 47 min\./),
    '09:45 · Break announced after 45 min of sitting.',
    '09:46 · Break snoozed.',
    expect.stringMatching(/^09:47 to 09:53 · Away 6 min: screen locked\./),
    '09:53 to now · Sitting under 1 min.',
  ]);
});

test('what happened as one stretch gave way to the next is read between them', () => {
  const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
  const day = scenario().sit('10m').ask({ type: 'start' }).idle('5s').report({ status: 'finished', step: 0, steps });
  expect(sentences(day.sit('1m')).slice(1)).toEqual([
    '09:10 to 09:10 · Routine under 1 min.',
    '09:10 · Routine completed. It counts as a rest.',
    expect.stringContaining('Away'),
    expect.stringContaining('Sitting'),
  ]);
});

test('what was no news is not shown', () => {
  const day = scenario().sit('46m').locked('6m').sit('1m');
  expect(timelineOf(day.entries, day.current).moments.map((moment) => moment.type === 'reminder' && moment.event)).toEqual([
    'due',
    'announced',
    'discharged',
  ]);
  expect(piecesToldBy(day).filter(({ type }) => type === 'mark')).toHaveLength(1);
});

test('a mark lies where its moment was', () => {
  const mark = piecesToldBy(scenario().sit('1h')).find(({ type }) => type === 'mark');
  expect(mark?.from).toBeCloseTo(0.75, 1);
});

test('a mark lies at the end of the last stretch before it where the clock was set meanwhile', () => {
  const day = scenario().sit('46m');
  const { stretches, moments } = timelineOf(day.entries, day.current);
  const { placed } = bandOf(stretches, () => '');
  const later = moments.map((moment) => ({ ...moment, at: moment.at + 3_600_000 }));
  const early = moments.map((moment) => ({ ...moment, at: moment.at - 3_600_000 }));
  const markAt = (told: typeof moments): number | undefined => piecesOf(english, placed, told).find(({ type }) => type === 'mark')?.from;
  expect(markAt(later)).toBeCloseTo(1, 1);
  expect(markAt(early)).toBeCloseTo(0, 1);
});

test('a mark stays in its stretch where the clock was set back after it', () => {
  const day = scenario().sit('46m').locked('6m').clockJumps(-3_600_000).sit('10m');
  const [sitting, mark] = piecesToldBy(day);
  expect(mark?.type).toBe('mark');
  expect(mark?.from).toBeCloseTo(((sitting?.from ?? 0) + (sitting?.share ?? 0)) * (45 / 46), 1);
});

test('the same things keep their names while the day goes on', () => {
  const day = scenario().sit('46m').ask({ type: 'skip' });
  const marks = piecesToldBy(day).filter(({ type }) => type === 'mark');
  const later = piecesToldBy(day.sit('20m').locked('7m').sit('50m'));
  expect(marks).toHaveLength(2);
  for (const { key, sentence } of marks) expect(later.find((piece) => piece.key === key)?.sentence).toBe(sentence);
});

test('counts what happened, each by itself', () => {
  const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).sit('6m').ask({ type: 'skip' });
  const { moments } = timelineOf(day.entries, day.current);
  expect([...countsOf(moments)]).toEqual([
    ['announced', 2],
    ['snoozed', 1],
    ['skipped', 1],
  ]);
});

test('the pointer reads the stretch it is over, and above it the mark that is near', () => {
  const pieces = piecesToldBy(scenario().sit('46m').locked('20m').sit('1m'));
  const [mark] = pieces.filter(({ type }) => type === 'mark');
  if (mark === undefined) throw new Error('no mark');
  expect(pieceAt(pieces, mark.from + 0.01, true)).toBe(mark);
  expect(pieceAt(pieces, mark.from + 0.01, false)?.sentence).toContain('Sitting 46 min');
  expect(pieceAt(pieces, 0.1, true)?.sentence).toContain('Sitting 46 min');
  expect(pieceAt([], 0.5, true)).toBeUndefined();
});

test('before the first stretch the pointer reads the first', () => {
  const pieces = piecesToldBy(scenario({ startAt: Date.UTC(2026, 2, 2, 9, 30) }).sit('20m'));
  expect(pieceAt(pieces, 0, false)).toBe(pieces[0]);
});

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 80 }).map((all) => all.toSorted((a, b) => a - b));

test('marks never lie upon each other or beyond the band, and stay in order', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const shown = apart(wanted);
      const gap = Math.min(0.028, 1 / Math.max(1, wanted.length));
      for (const [index, at] of shown.entries()) {
        expect(at).toBeGreaterThanOrEqual(gap / 2 - 1e-9);
        expect(at).toBeLessThanOrEqual(1 - gap / 2 + 1e-9);
        if (index > 0) expect(at - (shown[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
      }
    }),
  );
});

test('marks that have room stay where they were', () => {
  expect(apart([0.2, 0.5, 0.9])).toEqual([0.2, 0.5, 0.9]);
});
