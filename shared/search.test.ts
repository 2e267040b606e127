import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finds, isEmptyQuery } from './search.ts';

describe('finds', () => {
  it.each([
    ['volume', ['Volume', 'How loud tones and voice are.']],
    ['LOUD', ['Volume', 'How loud tones and voice are.']],
    ['tones vol', ['Volume', 'How loud tones and voice are.']],
    ['lange', ['Länge']],
    ['Länge', ['LANGE']],
    ['grosse', ['Große']],
    ['lautstarke', ['Lautstärke']],
    ['notificacao', ['Notificação']],
    ['ｶﾞｲﾄﾞ', ['ガイド']],
    ['音量', ['音量と声']],
    ['الأصوات', ['الاصوات']],
    ['صوت', ['صَوْت']],
  ])('%s in %j', (query, texts) => {
    expect(finds(query, texts)).toBe(true);
  });

  it('misses where one of the words stands nowhere', () => {
    expect(finds('volume dog', ['Volume', 'How loud tones and voice are.'])).toBe(false);
  });

  it('finds any part of a text, whatever its letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (texts, seed) => {
        const text = texts[seed % texts.length] ?? '';
        const points = [...text];
        expect(finds(points.slice(0, seed % (points.length + 1)).join(''), texts)).toBe(true);
        expect(finds(text.toUpperCase(), texts)).toBe(true);
      }),
    );
  });
});

it('spaces alone are no query', () => {
  expect([' \t', '', ' a '].map(isEmptyQuery)).toEqual([true, true, false]);
});
