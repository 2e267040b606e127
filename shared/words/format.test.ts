import { describe, expect, it } from 'vitest';
import { formatsOf } from './format.ts';
import { languages } from './languages.ts';

const english = formatsOf({ language: 'en', region: 'en-GB' });
const american = formatsOf({ language: 'en', region: 'en-US' });
const minuteMs = 60_000;

describe('a duration', () => {
  it.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [-1, '0 min'],
    [42, '42 min'],
    [60, '1 hr'],
    [90, '1 hr 30 min'],
    [24 * 60 + 5, '1 day 5 min'],
    [51 * 60 + 59, '2 days 3 hr'],
  ])('of %d (min, or ms where that is odd) is "%s", never more than has passed', (length, said) => {
    expect(english.duration(length === 59_999 || length === -1 ? length : length * minuteMs)).toBe(said);
  });

  it('is written as the language writes it', () => {
    expect(formatsOf({ language: 'ja', region: 'ja-JP' }).duration(90 * minuteMs)).toBe('1時間30分');
    expect(formatsOf({ language: 'de', region: 'de-DE' }).duration(90 * minuteMs)).toBe('1 Std. 30 Min.');
  });

  it('is the same in every region of a language', () => {
    expect(american.duration(90 * minuteMs)).toBe(english.duration(90 * minuteMs));
  });
});

describe('an amount', () => {
  it('has its number and its unit apart', () => {
    expect(english.amount(42, 'minute')).toEqual({ number: '42', unit: 'min' });
    expect(english.amount(60, 'percent')).toEqual({ number: '60', unit: '%' });
  });
});

describe('a timer', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_000, '0:59'],
    [59_001, '1:00'],
    [162_000, '2:42'],
  ])('with %i ms left reads %s', (ms, words) => {
    expect(english.timer(ms)).toBe(words);
  });

  it.each(languages)('has the digits of every other number in %s', (language) => {
    const { timer, number } = formatsOf({ language, region: language });
    expect(timer(4 * minuteMs + 7_000)).toBe(`${number(4)}:${number(0)}${number(7)}`);
  });
});

describe('a time of day', () => {
  it('is read off the clocks of the region, at the offset that is given', () => {
    const noon = Date.UTC(2026, 6, 1, 12, 5);
    expect(english.timeOfDay(noon, 120)).toBe('14:05');
    expect(english.timeOfDay(noon, -690)).toBe('00:35');
    expect(american.timeOfDay(noon, 120)).toMatch(/^2:05\sPM$/);
  });

  it('is not parted at the end of a line', () => {
    expect(formatsOf({ language: 'ar', region: 'ar-AE' }).timeOfDay(0, 0)).not.toContain(' ');
  });

  it('has the digits of every other number, also where the region has some of its own', () => {
    const egyptian = formatsOf({ language: 'ar', region: 'ar-EG' });
    expect(egyptian.timeOfDay(Date.UTC(2026, 6, 1, 12, 5), 120)).toMatch(/^2:05\sم$/);
    expect(egyptian.date(Date.UTC(2026, 6, 1), 0, 'full')).toContain(egyptian.number(1));
  });
});

describe('days', () => {
  it('are counted from Monday', () => {
    expect([english.weekday(0, 'long'), english.weekday(6, 'short')]).toEqual(['Monday', 'Sun']);
  });

  it.each([
    ['en-US', 'Sunday'],
    ['en-GB', 'Monday'],
    ['de-DE', 'Monday'],
    ['ar-EG', 'Saturday'],
    ['ja-JP', 'Sunday'],
    ['pt-BR', 'Sunday'],
    ['fr-CA', 'Sunday'],
  ])('of a week in %s begin with %s', (region, first) => {
    const { firstWeekday } = formatsOf({ language: 'en', region });
    expect(english.weekday(firstWeekday, 'long')).toBe(first);
  });

  it('are those of the place, not of Greenwich', () => {
    const lateEvening = Date.UTC(2026, 11, 31, 23, 30);
    expect(english.date(lateEvening, 60, 'full')).toMatch(/^Friday,? 1 January 2027$/);
    expect(english.date(lateEvening, 0, 'short')).toBe('31 Dec');
  });

  it('of one month say it once', () => {
    expect(english.dateRange(Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 29))).toMatch(/^23\s?–\s?29 November 2026$/);
  });

  it.each(['ja', 'zh-CN'] as const)('are dates in words in %s, too, and say what they share once', (language) => {
    const { dateRange } = formatsOf({ language, region: language });
    const week = (year: number, month: number, day: number): string =>
      dateRange(Date.UTC(year, month, day), Date.UTC(year, month, day + 6));
    expect(week(2026, 10, 23)).toBe('2026年11月23日～29日');
    expect(week(2026, 10, 30)).toBe('2026年11月30日～12月6日');
    expect(week(2026, 11, 28)).toBe('2026年12月28日～2027年1月3日');
  });
});

describe('sentences', () => {
  it('follow one another with a space, but where the language has none', () => {
    expect(english.sentences(['One.', 'Two.'])).toBe('One. Two.');
    expect(formatsOf({ language: 'ja', region: 'ja-JP' }).sentences(['一。', '二。'])).toBe('一。二。');
  });
});
