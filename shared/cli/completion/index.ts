import type { Words } from '../../words/words.ts';
import type { Shell } from '../request.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

/** What a shell is to read to complete our command line. It knows the commands of this version, and asks for the names of routines. */
export function completionScript(words: Words, shell: Shell): string {
  return scripts[shell](words);
}

const scripts: Readonly<Record<Shell, (words: Words) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };
