import { quoted } from '../../quoted.ts';
import type { Dose, WholeRange } from '../../routine/move.ts';
import { easierIds, moveIds, ways } from '../../routine/move.ts';
import { planLimits } from '../../routine/plan.ts';

const { name, note, steps, restSeconds, minutes, plans } = planLimits;
const among = (values: readonly string[]): string => values.join(', ');
const from = ({ min, max }: Pick<WholeRange, 'min' | 'max'>): string => `a whole number from ${min} to ${max}`;

/** What each key of a routine takes. */
const takes: Readonly<Record<string, string>> = {
  unhunch: '"routines"',
  version: 'a whole number',
  routines: `a list of 1 to ${plans} routines`,
  id: 'letters, digits and hyphens',
  name: `one line of 1 to ${name} characters`,
  quiet: 'true or false',
  restSeconds: from(restSeconds),
  steps: `a list of 1 to ${steps} steps`,
  move: `one of ${among(moveIds)}`,
  dose: 'reps, sets and the like, in braces',
  note: `at most ${note} characters`,
  way: `one of ${among(ways)}`,
  easier: `null, or one of ${among(easierIds)}`,
};

/** One line each: what was refused and what would be accepted. */
export const routineRefusals = {
  notARoutine: 'That is not a routine.',
  takes: (key: string) => `${quoted(key)} takes ${takes[key] ?? 'a whole number'}.`,
  takesEach: (key: string) => `Each of ${quoted(key)} stands in braces, as in the README.`,
  missing: (key: string) => `${quoted(key)} is missing.`,
  unknownKey: (key: string) => `There is nothing called ${quoted(key)} here.`,
  unknownMove: (id: string) => `There is no move ${quoted(id)}. There are ${among(moveIds)}.`,
  range: (move: string, key: keyof Dose, range: WholeRange | null) =>
    range === null ? `${move}: ${quoted(key)} takes null, nothing is held.` : `${move}: ${quoted(key)} takes ${from(range)}.`,
  choice: (move: string, key: keyof Dose, values: readonly string[]) =>
    values.length === 0 ? `${move}: ${quoted(key)} takes null.` : `${move}: ${quoted(key)} takes one of ${among(values)}.`,
  tooLong: (length: number) => `A routine lasts at most ${minutes} minutes; this one would last ${length}.`,
  needsName: 'A routine needs a name.',
  nameTaken: (taken: string) => `There is a routine called ${quoted(taken)} already.`,
  tooMany: (room: number) => `At most ${plans} routines of your own are kept; there is room for ${room === 0 ? 'none' : room} more.`,
  newer: 'It was made by a newer Unhunch.',
  atLine: (line: number, why: string) => `Line ${line}: ${why}`,
  fileTooLarge: (kilobytes: number) => `A routine file has at most ${kilobytes} kB.`,
  notAFile: 'That is not a routine file.',
  notJson: 'this is not JSON.',
  cutOff: 'the file ends too early.',
  rawControl: 'a text must not hold a line break or the like; write \\n.',
  twice: (key: string) => `${quoted(key)} is given twice.`,
  noneToExport: 'There is no routine to export.',
  manyRoutines: 'Routines',
  fileKind: 'Unhunch routines',
  fileExists: (file: string) => `There is a file ${quoted(file)} already; nothing was written.`,
  unwritable: (why: string) => `The file cannot be written: ${why}.`,
  noRoutine: (asked: string, meant: string | null, known: readonly string[]) =>
    `There is no routine ${quoted(asked)}. ${meant === null ? `There are ${among(known)}.` : `Did you mean ${meant}?`}`,
} as const;
