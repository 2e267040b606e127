import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeOfDay, parseDuration, parseTimeOfDay } from './duration.ts';

const week = { min: 1, max: 7 * 24 * 60 };

describe('parseDuration', () => {
  it.each([
    ['90', 90],
    ['30m', 30],
    ['30min', 30],
    ['1h', 60],
    ['1h30', 90],
    ['1h30m', 90],
    ['1H30M', 90],
    ['2d', 2880],
    ['1d12h', 2160],
    ['1d30m', 1470],
    ['7d', 10080],
    [' 5 ', 5],
  ])('reads %s', (text, minutes) => {
    expect(parseDuration(text, week)).toEqual({ kind: 'ok', minutes });
  });

  it.each(['', ' ', 'soon', '1.5h', '-5', '+5', '5s', 'h', 'm30', '1m1h', '2d30', '1h 30', '٣', '0x10', '1e3'])(
    'does not read %j as a duration',
    (text) => {
      expect(parseDuration(text, week)).toEqual({ kind: 'notADuration' });
    },
  );

  it.each(['0', '0m', '600h', '8d', '10081', '9'.repeat(400), `${'9'.repeat(400)}h`])('refuses %s as out of range', (text) => {
    expect(parseDuration(text, week)).toEqual({ kind: 'outOfRange' });
  });

  it('answers any text, and only ever within the range', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDuration(text, week);
        return parsed.kind !== 'ok' || (Number.isInteger(parsed.minutes) && parsed.minutes >= week.min && parsed.minutes <= week.max);
      }),
    );
  });
});

describe('time of day', () => {
  it.each([
    ['7:05', 425],
    ['07:05', 425],
    ['00:00', 0],
    ['23:59', 1439],
  ])('reads %s', (text, minute) => {
    expect(parseTimeOfDay(text)).toBe(minute);
  });

  it.each(['24:00', '7', '7:5', '07:60', '7:05pm', '', ':'])('does not read %j', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  it('is told at the offset it happens at, before 1970 and west of Greenwich too', () => {
    expect(formatTimeOfDay(Date.UTC(2024, 5, 1, 12, 34), 0)).toBe('12:34');
    expect(formatTimeOfDay(Date.UTC(2024, 5, 1, 23, 30), 60)).toBe('00:30');
    expect(formatTimeOfDay(Date.UTC(2024, 5, 1, 0, 15), -30)).toBe('23:45');
    expect(formatTimeOfDay(-60_000, 0)).toBe('23:59');
  });
});
