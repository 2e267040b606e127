import { planLimits } from '../shared/routine/plan.ts';
import { type ExchangedPlan, fileOf, plansIn } from '../shared/routine/routine-file.ts';
import type { Words } from '../shared/words/words.ts';
import { atLine, readJson } from './json-text.ts';

export type ReadText =
  | { readonly kind: 'good'; readonly plans: readonly ExchangedPlan[] }
  /** One line, with the line of the file that it is about. */
  | { readonly kind: 'bad'; readonly why: string };

export const routineFileEnding = '.unhunch.json';

export const textOf = (plans: readonly ExchangedPlan[]): string => `${JSON.stringify(fileOf(plans), null, 2)}\n`;

/** Reads the text of a routine file, strictly: JSON without comments, each key once, nothing unknown. Never throws. */
export function readRoutineText(words: Words, given: string): ReadText {
  const { fileTooLarge, notAFile } = words.routineRefusals;
  if (Buffer.byteLength(given) > planLimits.fileBytes)
    return { kind: 'bad', why: fileTooLarge({ kilobytes: planLimits.fileBytes / 1024 }) };
  const json = readJson(given);
  if (json.kind === 'bad') return { kind: 'bad', why: json.why?.(words) ?? notAFile };
  const read = plansIn(json.content);
  if (read.kind === 'good') return read;
  const { path, why } = read.trouble;
  return { kind: 'bad', why: atLine(json.lineOf(path), why)(words) };
}
