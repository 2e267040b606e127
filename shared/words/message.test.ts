import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Arguments, sayable } from './message.ts';

const english = { tag: 'en', isRightToLeft: false };
const arabic = { tag: 'ar', isRightToLeft: true };

describe('the arguments of a message', () => {
  it('are read from its text', () => {
    expectTypeOf<Arguments<'plain, with # and comma'>>().toEqualTypeOf<Readonly<Record<never, never>>>();
    expectTypeOf<Arguments<'{from} to {to}'>>().toEqualTypeOf<{ readonly from: string; readonly to: string }>();
    expectTypeOf<Arguments<'{count, plural, one {# rep} other {# reps}}'>>().toEqualTypeOf<{ readonly count: number }>();
    expectTypeOf<Arguments<'{size, number} of {kind, select, true {it {name}} other {all}} at {time}.'>>().toEqualTypeOf<{
      readonly size: number;
      readonly kind: string | boolean;
      readonly name: string;
      readonly time: string;
    }>();
    expectTypeOf<Arguments<'{n, plural, =0 {no {thing}} other {{m, plural, one {x} other {{deep}}}}} end {last}'>>().toEqualTypeOf<{
      readonly n: number;
      readonly m: number;
      readonly thing: string;
      readonly deep: string;
      readonly last: string;
    }>();
  });
});

describe('sayable texts', () => {
  it('are strings where nothing is asked for, at any depth', () => {
    expect(sayable({ a: 'One', b: { c: ['Two', 'Three'] } } as const, english)).toEqual({ a: 'One', b: { c: ['Two', 'Three'] } });
  });

  it('count as the language does', () => {
    const { reps } = sayable({ reps: '{count, plural, one {# rep} other {# reps}}' } as const, english);
    expect([reps({ count: 1 }), reps({ count: 1200 })]).toEqual(['1 rep', '1,200 reps']);
    const { units } = sayable({ units: '{count, plural, zero {0} one {1} two {2} few {few} many {many} other {other}}' } as const, arabic);
    expect([0, 1, 2, 3, 11, 100].map((count) => units({ count }))).toEqual(['0', '1', '2', 'few', 'many', 'other']);
  });

  it('take a truth where they select', () => {
    const { state } = sayable({ state: '{held, select, true {held} other {free}}' } as const, english);
    expect([state({ held: true }), state({ held: false })]).toEqual(['held', 'free']);
  });

  it('keep a name of another script apart where the text runs from right to left, and nowhere else', () => {
    const texts = { named: '{kind, select, own {{name}} other {-}}' } as const;
    expect(sayable(texts, arabic).named({ kind: 'own', name: 'Desk' })).toBe('\u2068Desk\u2069');
    expect(sayable(texts, english).named({ kind: 'own', name: 'Desk' })).toBe('Desk');
  });

  it('have the article of one o’clock in Spanish', () => {
    const { from } = sayable({ from: 'Desde las {time}.' } as const, { tag: 'es', isRightToLeft: false });
    const said = ['1:05', '01:05', '11:05', '21:05', '10:15'].map((time) => from({ time }));
    expect(said).toEqual(['Desde la 1:05.', 'Desde la 01:05.', 'Desde las 11:05.', 'Desde las 21:05.', 'Desde las 10:15.']);
  });

  it('leave what looks like markup alone', () => {
    expect(sayable({ line: '<b>{name}</b>' } as const, english).line({ name: 'x' })).toBe('<b>x</b>');
  });
});
