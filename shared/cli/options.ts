import { quoted } from '../quoted.ts';
import type { Words } from '../words/words.ts';
import { foreignLength } from './foreign-switches.ts';
import { suggestion, type Why } from './invalid.ts';

type CliOption = {
  readonly about: keyof Words['cli']['optionAbout'];
  readonly short: string | null;
  /** What stands for its value in the help, and what is said where that is missing; null where it takes none. */
  readonly value: { readonly name: string; readonly missing: Why } | null;
};

export const optionNames = ['--json', '--facts', '--export', '--force', '--help', '--version', '--user-data-dir'] as const;
export type OptionName = (typeof optionNames)[number];

/** Options that go with any command, or with none. */
export const globalOptions = ['--help', '--version', '--user-data-dir'] as const satisfies readonly OptionName[];

/** The one list of options: reading, help and completion all come from it. */
export const cliOptions: Readonly<Record<OptionName, CliOption>> = {
  '--json': { about: 'json', short: null, value: null },
  '--facts': { about: 'facts', short: null, value: { name: 'FILE', missing: ({ cli }) => cli.factsFileMissing } },
  '--export': { about: 'export', short: null, value: { name: 'FILE', missing: ({ cli }) => cli.exportFileMissing } },
  '--force': { about: 'force', short: null, value: null },
  '--help': { about: 'help', short: '-h', value: null },
  '--version': { about: 'version', short: '-v', value: null },
  '--user-data-dir': { about: 'profile', short: null, value: { name: 'DIR', missing: ({ cli }) => cli.profileMissing } },
};

/** The options given, each with its value; empty for those that take none. */
export type Options = ReadonlyMap<OptionName, string>;

export type ReadArgs = {
  readonly words: readonly string[];
  readonly options: Options;
  /** What is wrong with the options; what stands after that was not read. */
  readonly trouble: Why | null;
};

/** Tells the user's words and options from each other, and from what others put on the same line. Never throws. */
export function readArgs(args: readonly string[]): ReadArgs {
  const words: string[] = [];
  const options = new Map<OptionName, string>();
  const bad = (trouble: Why): ReadArgs => ({ words, options, trouble });
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    // A number below zero is a bad word, to be refused by the command with what it does take.
    if (!argument.startsWith('-') || /^-\d/.test(argument)) {
      words.push(argument);
      continue;
    }
    const [typed = '', ...rest] = argument.split('=');
    const option = optionNames.find((name) => name === typed || cliOptions[name].short === typed);
    if (option === undefined) {
      const foreign = foreignLength(argument);
      if (foreign === 0) return bad((said) => unknownOption(said, typed));
      index += foreign - 1;
      continue;
    }
    const { value } = cliOptions[option];
    if (value === null && rest.length > 0) return bad(({ cli }) => cli.optionTakesNoValue({ option }));
    // Whoever starts us may have given these already.
    if (options.has(option) && !globalOptions.some((name) => name === option)) return bad(({ cli }) => cli.optionTwice({ option }));
    // Chromium reads the profile too, and only in one word.
    const isApart = value !== null && rest.length === 0 && option !== '--user-data-dir';
    const given = isApart ? valueIn(args[index + 1]) : rest.join('=');
    if (value !== null && given === '') return bad(value.missing);
    options.set(option, given);
    if (isApart) index += 1;
  }
  return { words, options, trouble: null };
}

/** The next argument as a value; empty where it is an option itself. `-` alone is a value, as is the custom. */
function valueIn(argument = ''): string {
  return argument.startsWith('-') && argument !== '-' ? '' : argument;
}

function unknownOption(words: Words, typed: string): string {
  return `${words.cli.unknownOption({ option: quoted(typed) })} ${suggestion(words, typed, optionNames) ?? words.cli.seeHelp}`;
}
