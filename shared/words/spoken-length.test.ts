import { describe, expect, it } from 'vitest';
import { spokenMs } from './spoken-length.ts';

/** How long espeak-ng speaks at the rate at which we do, in seconds, without the silence it ends with. */
const measured = [
  ['en', 'Slide up and breathe in', 1.42],
  ['en', 'Next: Arm circles. Arms straight out to the sides.', 3.56],
  ['en', 'twenty-one', 0.74],
  ['de', 'Nach oben gleiten und einatmen', 1.93],
  ['de', 'drei', 0.35],
  ['es', 'Desliza hacia arriba e inspira', 1.57],
  ['es', 'tres', 0.36],
  ['fr', 'Glisse vers le haut et inspire', 1.23],
  ['fr', 'trois', 0.33],
  ['pt', 'Deslize para cima e inspire', 1.61],
  ['pt', 'três', 0.44],
  ['ja', '上に滑らせながら吸います', 1.7],
  ['ja', '三', 0.35],
  ['zh', '现在换右边', 2.53],
  ['zh', '三', 0.51],
  ['ar', 'ارفع ذراعيك وخذ نفسًا', 1.93],
  ['ar', 'ثلاثة', 0.6],
] as const;

describe('the time that a text takes', () => {
  it.each(measured)(
    'in %s, of "%s", is no shorter than a voice took for it, give or take a third of a second',
    (language, text, seconds) => {
      expect(spokenMs(text, language)).toBeGreaterThan(seconds * 1000 - 333);
    },
  );

  it.each(measured)('in %s, of "%s", is no more than three times as long as a voice took for it', (language, text, seconds) => {
    expect(spokenMs(text, language)).toBeLessThan(3 * seconds * 1000);
  });

  it('is that of the words for a number, whatever its digits', () => {
    expect(spokenMs('21 s', 'en')).toBe(spokenMs('twenty-one s', 'en'));
    expect(spokenMs('21', 'de')).toBe(spokenMs('einundzwanzig', 'de'));
    expect(spokenMs('21', 'zh')).toBe(spokenMs('二十一', 'zh'));
    expect(spokenMs('٣', 'ar')).toBe(spokenMs('3', 'ar'));
    expect(spokenMs('3', 'ar')).toBe(spokenMs('ثلاثة', 'ar'));
  });

  it.each(['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar'] as const)('in %s leaves room to count down second by second', (language) => {
    for (const digit of ['3', '2', '1']) expect(spokenMs(digit, language)).toBeLessThan(1000);
  });
});
