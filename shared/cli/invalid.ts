import { quoted } from '../quoted.ts';
import type { Words } from '../words/words.ts';
import { nearest } from './nearest.ts';
import type { CliRequest } from './request.ts';

export type Invalid = Extract<CliRequest, { kind: 'invalid' }>;
export type Why = Invalid['why'];

export function invalid(why: Why): Invalid {
  return { kind: 'invalid', why };
}

/** Null where nothing is left over. `command` is as it was typed, with its own first word where it has one. */
export function refuseWords(command: string, [extra]: readonly string[]): Invalid | null {
  return extra === undefined ? null : invalid(({ cli }) => cli.tooMuch({ command, word: quoted(extra) }));
}

/** What follows a word that is none of the known ones, where it is near to one. */
export function suggestion({ cli }: Words, typed: string, known: readonly string[]): string | null {
  const meant = nearest(typed, known);
  return meant === null ? null : cli.didYouMean({ meant });
}
