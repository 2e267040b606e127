import { expect, test } from 'vitest';
import { sources } from '../sitting/entry.ts';
import { segmentKinds } from '../sitting/segment-kind.ts';
import type { Moment, Stretch } from '../sitting/timeline.ts';
import { momentSentence, stretchWords } from './timeline.ts';
import { english } from './words.ts';

const at = Date.UTC(2025, 10, 21, 10, 12);
const away: Stretch = {
  kind: 'away',
  source: 'idle',
  at,
  utcOffsetMinutes: 0,
  ms: 6 * 60_000,
  endedBy: { kind: 'sitting', source: 'input' },
};
const sitting: Stretch = { ...away, kind: 'sitting', source: 'input' };

test('says when, what, why and how it ended', () => {
  expect(stretchWords(english, away)).toBe('10:12 to 10:18 · Away 6 min: no input. Ended when you came back.');
});

test('says of a stretch that goes on that it lasts until now, and of no end', () => {
  expect(stretchWords(english, { ...sitting, endedBy: null })).toBe('10:12 to now · Sitting 6 min.');
});

test('says of the last stretch of a day that is over when it ended, not that it goes on', () => {
  expect(stretchWords(english, { ...sitting, endedBy: null, isCutOff: true })).toBe('10:12 to 10:18 · Sitting 6 min.');
});

test('tells the time of the place where it was measured', () => {
  expect(stretchWords(english, { ...away, utcOffsetMinutes: 330 })).toContain('15:42 to 15:48');
});

test('does not call a short stretch none', () => {
  expect(stretchWords(english, { ...away, ms: 20_000 })).toContain('Away under 1 min: no input.');
});

test.each([
  ['lock', 'Away 6 min: screen locked.'],
  ['sleep', 'Away 6 min: computer asleep.'],
  ['routine', 'Away 6 min, after a routine.'],
  ['user', 'Away 6 min, as you said.'],
  ['crash', 'Away 6 min.'],
] as const)('says why away: %s', (source, said) => {
  expect(stretchWords(english, { ...away, source })).toContain(said);
});

test('says what counted as being here without input', () => {
  expect(stretchWords(english, { ...sitting, source: 'call' })).toContain('Sitting 6 min: no input, but on a call. Ended with new input.');
  expect(stretchWords(english, { ...sitting, source: 'media' })).toContain('no input, but media playing');
  expect(stretchWords(english, { ...sitting, endedBy: { kind: 'sitting', source: 'call' } })).toContain(
    'Ended with the last input before a call.',
  );
});

test.each([
  ['away', 'idle', 'Ended with the last sign of you.'],
  ['away', 'lock', 'Ended with the last input before the screen was locked.'],
  ['away', 'sleep', 'Ended when the computer went to sleep.'],
  ['away', 'user', 'Ended when you began to rest, as you said.'],
  ['routine', 'user', 'Ended when a routine began.'],
  ['paused', 'user', 'Ended when you paused reminders.'],
  ['unobserved', 'crash', 'Ended when Unhunch stopped counting.'],
] as const)('says how sitting ended: %s, %s', (kind, source, said) => {
  expect(stretchWords(english, { ...sitting, endedBy: { kind, source } })).toContain(said);
});

test('says how a routine, a pause and a gap ended', () => {
  expect(stretchWords(english, { ...sitting, kind: 'routine', source: 'user', endedBy: { kind: 'away', source: 'routine' } })).toBe(
    '10:12 to 10:18 · Routine 6 min.',
  );
  expect(stretchWords(english, { ...sitting, kind: 'paused', source: 'user', endedBy: { kind: 'sitting', source: 'user' } })).toBe(
    '10:12 to 10:18 · Paused 6 min. Ended when the pause was over.',
  );
  expect(stretchWords(english, { ...away, kind: 'unobserved', source: 'crash' })).toBe(
    '10:12 to 10:18 · Not measured 6 min: Unhunch was not running or stood still. Ended when Unhunch ran again.',
  );
});

test('makes a whole sentence of every stretch there can be', () => {
  for (const kind of segmentKinds)
    for (const source of sources)
      for (const endKind of segmentKinds)
        for (const endSource of sources) {
          const said = stretchWords(english, { ...away, kind, source, endedBy: { kind: endKind, source: endSource } });
          const hasEnd = kind !== 'routine' || endKind === 'unobserved';
          expect(said).toMatch(
            hasEnd ? /^10:12 to 10:18 · [A-Z][a-z ]+ 6 min[^.]*\. Ended (when|with) [^.]+\.$/ : /^10:12 to 10:18 · Routine 6 min\.$/,
          );
        }
});

const head = { seq: 1, at, utcOffsetMinutes: 0 };

test.each([
  [{ event: 'announced' }, '10:12 · Break announced after 45 min of sitting.'],
  [{ event: 'held', why: 'call' }, '10:12 · Break held: you were on a call.'],
  [{ event: 'held', why: 'user' }, '10:12 · Break held, as you asked.'],
  [{ event: 'snoozed' }, '10:12 · Break snoozed.'],
  [{ event: 'expired', why: 'ignored' }, '10:12 · Break missed: it was not answered.'],
  [{ event: 'expired', why: 'hours' }, null],
  [{ event: 'discharged' }, null],
] as const)('says what became of a reminder: %o', (what, said) => {
  expect(momentSentence(english, { type: 'reminder', ...head, streakMs: 45 * 60_000, ...what })).toBe(said);
});

test('says how a routine ended, and whether it was a rest', () => {
  const routine: Moment = { type: 'routine', ...head, end: 'completed', isRest: true, report: null };
  expect(momentSentence(english, routine)).toBe('10:12 · Routine completed. It counts as a rest.');
  expect(momentSentence(english, { ...routine, end: 'hurt', isRest: false })).toBe('10:12 · Routine stopped: it hurt.');
});
