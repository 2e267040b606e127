import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIns } from '../shared/routine/built-in.ts';
import { planOf } from '../shared/routine/example.ts';
import { type Dose, type MoveId, moveIds, ways } from '../shared/routine/move.ts';
import { moveOf } from '../shared/routine/moves/catalogue.ts';
import type { ExchangedPlan } from '../shared/routine/routine-file.ts';
import { routineName } from '../shared/words/routine.ts';
import { english } from '../shared/words/words.ts';
import { readRoutineText as readIn, textOf } from './routine-file.ts';

const readRoutineText = (text: string) => readIn(english, text);
const why = (text: string) => {
  const read = readRoutineText(text);
  return read.kind === 'bad' ? read.why : null;
};
const file = (steps: string) => `{
  "unhunch": "routines",
  "version": 1,
  "routines": [
    {
      "name": "From my physio",
      "steps": [
        ${steps}
      ]
    }
  ]
}`;

const doseOf = (move: MoveId): fc.Arbitrary<Dose> => {
  const { dose, passes, easier } = moveOf(move);
  const within = ({ min, max }: { readonly min: number; readonly max: number }) => fc.integer({ min, max });
  return fc.record({
    reps: within({ min: dose.reps.min, max: Math.min(dose.reps.max, 6) }),
    sets: fc.constant(1),
    restSeconds: within(dose.restSeconds),
    holdSeconds: dose.holdSeconds ? within(dose.holdSeconds) : fc.constant(null),
    pacePercent: within(dose.pacePercent),
    way: fc.constantFrom(...ways.filter((way) => way === 'both' || passes.some((pass) => pass.way === way))),
    easier: fc.constantFrom(null, ...easier.map(({ id }) => id)),
  });
};
const plan: fc.Arbitrary<ExchangedPlan> = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((name) => `N ${name.replaceAll(/\p{C}/gu, '')}`.trim()),
  quiet: fc.boolean(),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  steps: fc.array(
    fc
      .constantFrom(...moveIds)
      .chain((move) => fc.record({ move: fc.constant(move), dose: doseOf(move), note: fc.string({ maxLength: 300 }) })),
    { minLength: 1, maxLength: 5 },
  ),
});

describe('a routine file', () => {
  test('gives back what was written to it', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 3 }), (plans) => {
        expect(readRoutineText(textOf(plans))).toEqual({ kind: 'good', plans });
      }),
      { numRuns: 50 },
    );
  });

  test('holds every built-in routine under its name', () => {
    const plans = builtIns.map(({ id, ...rest }) => ({ ...rest, name: routineName(english, { id, name: null }) }));
    expect(readRoutineText(textOf(plans))).toEqual({ kind: 'good', plans });
  });

  test('may leave out what is as usual', () => {
    const { steps } = planOf(['wallAngels', 'catCow'], { catCow: { reps: 12 } });
    expect(readRoutineText(file('{ "move": "wallAngels" }, { "move": "catCow", "dose": { "reps": 12 } }'))).toEqual({
      kind: 'good',
      plans: [{ name: 'From my physio', quiet: false, restSeconds: 0, steps }],
    });
  });

  test('is what the README says', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(readRoutineText(example)).toMatchObject({ kind: 'good', plans: [{ steps: [{}, { dose: { reps: 8, sets: 1 } }, {}] }] });
    for (const move of moveIds) expect(readme).toContain(`\`${move}\``);
  });

  test('may begin with a byte order mark and have the line ends of Windows', () => {
    expect(why(`\uFEFF${file('{ "move": "catCow" }').replaceAll('\n', '\r\n')}`)).toBeNull();
  });

  test.each<[string, string, string]>([
    ['a comma too many', file('{ "move": "catCow" },'), 'Line 9: This is not JSON.'],
    ['a comment', file('{ "move": "catCow" } // ten'), 'Line 8: This is not JSON.'],
    ['a single quote', file("{ 'move': 'catCow' }"), 'Line 8: This is not JSON.'],
    [
      'a text over two lines',
      file('{ "move": "catCow",\n"note": "a\nb" }'),
      'Line 9: A text must not hold a line break or the like; write \\n.',
    ],
    ['a key given twice', file('{ "move": "catCow",\n"move": "neckTilts" }'), 'Line 9: "move" is given twice.'],
    ['a file cut off', file('').slice(0, 90), 'Line 6: The file ends too early.'],
    ['a file cut off after a colon', '{\n"unhunch":\n', 'Line 2: The file ends too early.'],
    ['an empty file', '', 'Line 1: The file ends too early.'],
    [
      'an unknown move',
      file('{ "move": "catCow" },\n{ "move": "planks" }'),
      `Line 9: There is no move "planks". There are ${english.format.list(moveIds)}.`,
    ],
    [
      'a dose out of range',
      file('{ "move": "wallAngels", "dose": {\n"reps": 99 } }'),
      'Line 9: Wall angels: "reps" takes a whole number from 1 to 15.',
    ],
    ['a list for a dose', file('{ "move": "catCow", "dose": [] }'), 'Line 8: "dose" takes reps, sets and the like, in braces.'],
    ['a name for a step', file('"catCow"'), 'Line 8: Each of "steps" stands in braces, as in the README.'],
    ['half a rep', file('{ "move": "wallAngels", "dose": { "reps": 9.5 } }'), 'Line 8: "reps" takes a whole number.'],
    ['an unknown key', file('{ "move": "catCow",\n "speed": 3 }'), 'Line 9: There is nothing called "speed" here.'],
    ['no move', file('{ "note": "which?" }'), 'Line 8: "move" is missing.'],
    ['a note that is too long', file(`{ "move": "catCow", "note": "${'x'.repeat(301)}" }`), 'Line 8: "note" takes at most 300 characters.'],
    ['no steps', file(''), 'Line 7: "steps" takes a list of 1 to 30 steps.'],
    ['a newer version', file('').replace('1,', '2,\n"cloud": true,'), 'Line 3: It was made by a newer Unhunch.'],
    ['other JSON', '[]', 'Line 1: That is not a routine file.'],
    ['the JSON of something else', '{\n"unhunch": "settings", "version": 1 }', 'Line 2: That is not a routine file.'],
    ['something nested without end', '['.repeat(100_000), 'That is not a routine file.'],
    ['more than it can need', `"${'x'.repeat(300_000)}"`, 'A routine file has at most 256 kB.'],
  ])('with %s is refused with the line and the reason', (_, text, line) => {
    expect(why(text)).toBe(line);
  });

  test.each(['$ref', 'include', 'image', 'src', 'file'])('names no other file: with "%s" it is refused', (key) => {
    const said = `There is nothing called "${key}" here.`;
    expect(why(file(`{ "move": "catCow", "${key}": "../../notes.txt" }`))).toBe(`Line 8: ${said}`);
    expect(why(file('{ "move": "catCow" }').replace('"steps"', `"${key}": "https://example.org/x",\n"steps"`))).toBe(`Line 7: ${said}`);
  });

  test('with too many routines is refused', () => {
    const one = { name: 'x', quiet: false, restSeconds: 0, steps: planOf(['catCow']).steps };
    expect(why(textOf(Array.from({ length: 51 }, () => one)))).toBe('Line 4: "routines" takes a list of 1 to 50 routines.');
  });

  test('is JSON just where the engine says so', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u0041"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\t',
      '\f',
      "'",
      '//',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(bits, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const refusal = why(text) ?? '';
          expect(/not JSON|too early|line break/.test(refusal)).toBe(!isJson(text) && !/twice/.test(refusal));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('in one line, whatever it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(text, (given) => /^[^\n\r]*$/.test(why(given) ?? '')),
      { numRuns: 40 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
