import { describe, expect, test } from 'vitest';
import { routineName } from '../words/routine.ts';
import { english } from '../words/words.ts';
import { builtIns } from './built-in.ts';
import { planOf } from './example.ts';
import { planLimits, type RoutinePlan } from './plan.ts';
import { planFor } from './plan-for.ts';
import { addToBook, changeBook, findPlan, freshId, freshName, type KeptPlans, plansOf, salvagedBook } from './routine-book.ts';

const own = (number: number, change: Partial<RoutinePlan> = {}): RoutinePlan => ({
  ...planOf(['neckTilts', 'bladeSqueeze']),
  id: `own-${number}`,
  name: `Mine ${number}`,
  ...change,
});
const keep = (kept: KeptPlans, plan: unknown) => changeBook(english, kept, { type: 'keep', plan });
const remove = (kept: KeptPlans, id: string) => changeBook(english, kept, { type: 'remove', id });
const why = (kept: KeptPlans, plan: unknown) => {
  const changed = keep(kept, plan);
  return changed.kind === 'invalid' ? changed.why : null;
};
const longDesk = { ...planOf(['shoulderRolls']), id: 'deskReset', name: null };

describe('the routines there are', () => {
  test('are the built-in ones, then the user’s own', () => {
    expect(plansOf([own(1), own(2)])).toEqual([...builtIns, own(1), own(2)]);
  });

  test('hold a built-in one as the user changed it, in its place', () => {
    expect(plansOf([longDesk])).toEqual([longDesk, ...builtIns.slice(1)]);
  });

  test('are found by id, else by name, however that is written', () => {
    const plans = plansOf([own(1, { name: 'Büro' }), own(2, { name: 'own-1' })]);
    expect(findPlan(english, plans, 'own-1')?.name).toBe('Büro');
    expect(findPlan(english, plans, ' BÜRO ')?.id).toBe('own-1');
    expect(findPlan(english, plans, 'stay SEATED')?.id).toBe('staySeated');
    expect(findPlan(english, plans, 'desk')).toBeNull();
    const ours = plansOf([own(1, { name: 'DESKRESET' }), own(2, { name: 'After  lunch' })]);
    expect(findPlan(english, ours, 'deskreset')?.id).toBe('own-1');
    expect(findPlan(english, ours, 'deskReset')?.id).toBe('deskReset');
    expect(findPlan(english, ours, 'after lunch')?.id).toBe('own-2');
  });

  test('give way to the usual one where the chosen is gone', () => {
    expect(planFor(plansOf([own(1)]), 'own-1')).toEqual(own(1));
    expect(planFor(plansOf([longDesk]), 'own-1')).toEqual(longDesk);
  });
});

describe('a routine that is kept', () => {
  test('is added, or takes the place of the one with its id', () => {
    expect(keep([own(1)], own(2))).toEqual({ kind: 'done', kept: [own(1), own(2)] });
    const renamed = own(1, { name: 'Other' });
    expect(keep([own(1), own(2)], renamed)).toEqual({ kind: 'done', kept: [renamed, own(2)] });
  });

  test('is back in its place after it was taken away by mistake', () => {
    const removed = remove([own(1), own(2), own(3)], 'own-2');
    expect(removed).toEqual({ kind: 'done', kept: [own(1), own(3)] });
    expect(removed.kind === 'done' && keep(removed.kept, own(2))).toEqual({ kind: 'done', kept: [own(1), own(2), own(3)] });
  });

  test('goes back to how it was shipped where it is built in', () => {
    const removed = remove([longDesk, own(1)], 'deskReset');
    expect(removed.kind === 'done' && plansOf(removed.kept)).toEqual([...builtIns, own(1)]);
  });

  test('may change a built-in one’s name', () => {
    expect(keep([], { ...longDesk, name: 'Morning' })).toMatchObject({ kind: 'done', kept: [{ name: 'Morning' }] });
  });

  test('has no name of its own where it is called as it was shipped', () => {
    expect(keep([], { ...longDesk, name: 'desk  reset' })).toMatchObject({ kind: 'done', kept: [{ name: null }] });
  });

  test('goes on as it is where a built-in one came to have its name, in another language', () => {
    const kept = [own(1, { name: 'Desk reset' })];
    expect(salvagedBook(kept)).toEqual({ value: kept, putAside: [] });
    expect(keep(kept, own(1, { name: 'Desk reset', quiet: true }))).toMatchObject({ kind: 'done', kept: [{ quiet: true }] });
    expect(keep(kept, own(2, { name: 'Desk reset' }))).toMatchObject({ kind: 'invalid' });
  });

  test('gives a name back to the built-in one that had it, and gets a number', () => {
    const kept = [{ ...longDesk, name: 'Morning' }, own(1, { name: 'Desk reset' })];
    expect(remove(kept, 'deskReset')).toMatchObject({ kind: 'done', kept: [{ id: 'own-1', name: 'Desk reset 2' }] });
  });

  test.each<[string, unknown, string]>([
    ['without a name', own(1, { name: null }), 'A routine needs a name.'],
    ['with a name of blanks', own(1, { name: '  ' }), '"name" takes one line of 1 to 60 characters.'],
    ['with a name that nobody sees', own(1, { name: '\u200b\u3164\u2800' }), '"name" takes one line of 1 to 60 characters.'],
    ['with half a character in its name', own(1, { name: 'a\ud800' }), '"name" takes one line of 1 to 60 characters.'],
    ['with a name over two lines', own(1, { name: 'a\nb' }), '"name" takes one line of 1 to 60 characters.'],
    ['with a name that is taken', own(1, { name: 'DESK RESET' }), 'There is a routine called "DESK RESET" already.'],
    ['without steps', own(1, { steps: [] }), '"steps" takes a list of 1 to 30 steps.'],
    [
      'out of a range',
      { ...planOf(['wallAngels'], { wallAngels: { reps: 16 } }), id: 'own-1' },
      'Wall angels: "reps" takes a whole number from 1 to 15.',
    ],
    [
      'that holds what is not held',
      { ...planOf(['catCow'], { catCow: { holdSeconds: 5 } }), id: 'own-1' },
      'Cat-cow: "holdSeconds" takes null, nothing is held.',
    ],
    [
      'with a side that the move has not',
      { ...planOf(['neckTilts'], { neckTilts: { way: 'forward' } }), id: 'own-1' },
      `Neck tilts: "way" takes one of ${english.format.list(['left', 'right', 'both'])}.`,
    ],
    ['with an id of no kind', own(1, { id: '1' }), '"id" takes letters, digits and hyphens.'],
    ['that is none at all', 'Desk', 'That is not a routine.'],
    ['with a key too many', { ...own(1), colour: 'red' }, 'There is nothing called "colour" here.'],
    ['with a key missing', { id: 'own-1', name: 'x', quiet: true, steps: own(1).steps }, '"restSeconds" is missing.'],
  ])('is refused %s', (_, plan, line) => {
    expect(why([], plan)).toBe(line);
  });

  test('is refused where it would take longer than an hour', () => {
    const steps = planOf(
      Array.from({ length: 30 }, () => 'wallAngels' as const),
      { wallAngels: { reps: 15, sets: 3 } },
    ).steps;
    expect(why([], own(1, { steps }))).toMatch(/^A routine lasts at most 60 minutes; this one would last \d+ minutes\.$/);
  });

  test('is refused above fifty of the user’s own; changing one or a built-in is not', () => {
    const full = Array.from({ length: planLimits.plans }, (_, index) => own(index + 1));
    expect(why(full, own(51))).toBe('At most 50 routines of your own are kept; there is room for none more.');
    expect(why(full, own(50, { quiet: true }))).toBeNull();
    expect(why(full, longDesk)).toBeNull();
    expect(why([longDesk, ...full.slice(1)], own(51))).toBeNull();
  });
});

describe('routines that arrive together', () => {
  const guest = { ...planOf(['catCow']), name: 'Guest' };

  test('are added after all others, each with an id and a name of its own', () => {
    expect(addToBook(english, [longDesk, own(3)], [guest, guest], 4)).toEqual({
      kind: 'done',
      kept: [longDesk, own(3), { ...guest, id: 'own-4' }, { ...guest, id: 'own-5', name: 'Guest 2' }],
      ids: ['own-4', 'own-5'],
    });
  });

  test('are refused all together where there is no room for all', () => {
    const most = Array.from({ length: planLimits.plans - 1 }, (_, index) => own(index + 1));
    expect(addToBook(english, most, [guest], 1000)).toMatchObject({ kind: 'done', ids: ['own-1000'] });
    expect(addToBook(english, most, [guest, guest], 1000)).toEqual({
      kind: 'invalid',
      why: 'At most 50 routines of your own are kept; there is room for 1 more.',
    });
  });
});

describe('a new routine', () => {
  test('gets the id of no other, nor of one that was deleted before', () => {
    expect(freshId(plansOf([]), 1000)).toBe('own-1000');
    expect(freshId(plansOf([own(1000), own(1001)]), 1000)).toBe('own-1002');
    const before = remove([own(1), own(7)], 'own-7');
    expect(before.kind === 'done' && freshId(plansOf(before.kept), 1000)).toBe('own-1000');
  });

  test('gets a name of its own, no longer than a name may be', () => {
    const plans = plansOf([own(1, { name: 'Mine' }), own(2, { name: 'mine 2' })]);
    expect(freshName(english, plans, 'New')).toBe('New');
    expect(freshName(english, plans, 'Mine')).toBe('Mine 3');
    expect(freshName(english, plans, routineName(english, { id: 'deskReset', name: null }))).toBe('Desk reset 2');
    const long = 'x'.repeat(planLimits.name);
    expect(freshName(english, plansOf([own(1, { name: long })]), long)).toBe(`${'x'.repeat(planLimits.name - 2)} 2`);
    const smiling = `${'x'.repeat(planLimits.name - 3)}😀`;
    expect(freshName(english, plansOf([own(1, { name: smiling })]), smiling)).toBe(`${'x'.repeat(planLimits.name - 3)} 2`);
  });
});
