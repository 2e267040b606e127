import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/words.ts';
import { legendOf, shadeOf } from './shade.ts';

const hourMs = 60 * 60_000;
const day = { day: 20_000, month: 9, dayOfMonth: 4, sittingMs: 0, completed: 0, stoppedEarly: 0 };

describe('the shade of a day', () => {
  it('grows with the time that was sat, and is none for a moment of it', () => {
    const shades = [0, 30_000, 60_000, 2 * hourMs, 4 * hourMs - 1, 5 * hourMs, 6 * hourMs, 20 * hourMs];
    expect(shades.map((sittingMs) => shadeOf('sitting', { ...day, sittingMs }))).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
  });

  it('grows with the routines that were completed', () => {
    expect([0, 1, 2, 3, 4, 9].map((completed) => shadeOf('routines', { ...day, completed }))).toEqual([0, 1, 2, 3, 4, 4]);
  });

  it('has a word in the legend', () => {
    expect(legendOf(english, 'sitting')).toEqual(['none', 'under 2 hr', '2 hr to 4 hr', '4 hr to 6 hr', '6 hr and more']);
    expect(legendOf(english, 'routines')).toEqual(['none', '1', '2', '3', '4 and more']);
  });
});
