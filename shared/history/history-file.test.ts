import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnyDay } from '../sitting/deeds.ts';
import type { Entry } from '../sitting/entry.ts';
import { scenario } from '../sitting/scenario.ts';
import { english } from '../words/words.ts';
import { summarise } from './day-summary.ts';
import { createEntryReader, entriesOf, fileText, troubleText } from './history-file.ts';
import { historyFileLimits } from './history-view.ts';
import { isoOf, momentOf } from './iso.ts';

const textOf = (entries: readonly Entry[]): string =>
  fileText.start + entries.map((entry, index) => fileText.entry(entry, index === 0)).join('') + fileText.end;

/** What a file holds, or why it is refused. */
function read(content: unknown): readonly Entry[] | string {
  const file = entriesOf(content);
  if (file.kind === 'bad') return troubleText(english, file.trouble);
  const readEntry = createEntryReader();
  const entries: Entry[] = [];
  for (const value of file.entries) {
    const one = readEntry(value);
    if (one.kind === 'bad') return troubleText(english, one.trouble);
    entries.push(one.entry);
  }
  return entries;
}

const fileOf = (...entries: readonly unknown[]) => ({ unhunch: 'history', version: 1, entries });
const segment = { type: 'segment', at: '2026-11-23T09:05:00.000+01:00', kind: 'sitting', source: 'input', ms: 60_000 };

describe('a moment in a file', () => {
  it('is a time with its offset', () => {
    expect(isoOf({ at: Date.UTC(2026, 10, 23, 8, 5), utcOffsetMinutes: 60 })).toBe('2026-11-23T09:05:00.000+01:00');
    expect(isoOf({ at: Date.UTC(2026, 10, 23, 8, 5), utcOffsetMinutes: -570 })).toBe('2026-11-22T22:35:00.000-09:30');
  });

  it('is read as it was written', () => {
    const moments = fc.record({ at: fc.integer({ min: -1e14, max: 1e14 }), utcOffsetMinutes: fc.integer({ min: -1080, max: 1080 }) });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(momentOf(isoOf(moment))).toEqual(moment);
      }),
    );
  });

  it('is also read without a fraction, and from Greenwich', () => {
    expect(momentOf('2026-11-23T09:05Z')).toEqual({ at: Date.UTC(2026, 10, 23, 9, 5), utcOffsetMinutes: 0 });
  });

  it.each(['', 'today', '2026-11-23', '2026-11-23T09:05:00', '2026-02-31T09:05:00Z', '2026-11-23T25:05:00Z', '2026-11-23T09:05:00+01:70'])(
    'is not %j',
    (text) => expect(momentOf(text)).toBeNull(),
  );
});

describe('a file of history', () => {
  it('gives back the days that went into it', () => {
    afterAnyDay(({ entries }) => {
      const back = read(JSON.parse(textOf(entries)));
      if (typeof back === 'string') throw new Error(back);
      expect(back.map((entry) => ({ ...entry, seq: 0 }))).toEqual(entries.map((entry) => ({ ...entry, seq: 0 })));
      expect(summarise(back)).toEqual(summarise(entries));
    }, 40);
  });

  it('has one entry a line, with times that people can read', () => {
    const { entries } = scenario({ utcOffsetMinutes: 60 }).sit('10m').locked('1m');
    const lines = textOf(entries).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      '"unhunch": "history",',
      '"version": 1,',
      '"entries": [',
      '{"type":"segment","at":"2026-03-02T10:00:00.000+01:00","kind":"sitting","source":"user","ms":600000}',
    ]);
    expect(JSON.parse(textOf([]))).toEqual(fileOf());
  });

  it.each([
    [null, 'That is not a history file of Unhunch.'],
    [[], 'That is not a history file of Unhunch.'],
    [{ unhunch: 'routines', version: 1, entries: [] }, 'That is not a history file of Unhunch.'],
    [{ unhunch: 'history', version: 1, entries: {} }, 'That is not a history file of Unhunch.'],
    [{ ...fileOf(), more: 1 }, 'That is not a history file of Unhunch.'],
    [{ unhunch: 'history', version: 2, things: [] }, 'The file was made by a newer Unhunch.'],
    [fileOf(segment, 5), 'Entry 2 is not an entry of a history.'],
    [fileOf({ ...segment, type: 'nap' }), 'Entry 1: “type” has a wrong value.'],
    [fileOf({ ...segment, kind: 'asleep' }), 'Entry 1: “kind” has a wrong value.'],
    [fileOf({ ...segment, ms: -1 }), 'Entry 1: “ms” has a wrong value.'],
    [fileOf({ ...segment, ms: undefined }), 'Entry 1: “ms” is missing.'],
    [fileOf({ ...segment, at: undefined }), 'Entry 1: “at” is missing.'],
    [fileOf({ ...segment, at: 'noon' }), 'Entry 1: “at” has a wrong value.'],
    [fileOf({ ...segment, at: '2026-11-23T09:05:00+23:00' }), 'Entry 1: “at” has a wrong value.'],
    [fileOf({ ...segment, mood: 'good' }), 'Entry 1: there is nothing called “mood”.'],
    [fileOf({ ...segment, seq: 3 }), 'Entry 1: there is nothing called “seq”.'],
    [fileOf({ type: 'paused', at: segment.at, until: 'later' }), 'Entry 1: “until” has a wrong value.'],
  ])('is refused in one line: %j', (content, why) => {
    expect(read(content)).toBe(why);
  });

  it('is refused where it tells of more than anyone lives', () => {
    const long = { ...segment, ms: 1e14 };
    expect(read(fileOf(long))).toBe(`The file tells of more than ${historyFileLimits.years} years.`);
  });

  it('is refused for a part of a correction, and says which', () => {
    const part = { at: segment.at, ms: 5, here: 'sitting' };
    const corrected = { type: 'corrected', at: segment.at, as: 'sitting', agoMs: 5, isRest: false, streakMs: 0 };
    expect(read(fileOf({ ...corrected, parts: [part] }))).toHaveLength(1);
    expect(read(fileOf({ ...corrected, parts: [part, { ...part, at: 1 }] }))).toBe('Entry 1: “parts.1.at” has a wrong value.');
    expect(read(fileOf({ ...corrected, parts: 'none' }))).toBe('Entry 1: “parts” has a wrong value.');
  });

  it('never makes reading throw, whatever it holds', () => {
    fc.assert(fc.property(fc.anything(), (value) => void read(fileOf(value))));
    fc.assert(fc.property(fc.anything(), (value) => void read(value)));
  });
});
