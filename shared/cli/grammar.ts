import { commandSchemas } from '../command.ts';
import { quoted } from '../quoted.ts';
import { planLimits } from '../routine/plan.ts';
import type { Words } from '../words/words.ts';
import { invalid, refuseWords, suggestion } from './invalid.ts';
import { globalOptions, type OptionName, type Options, readArgs } from './options.ts';
import { parseHold, parsePause, parseSnooze } from './parse-length.ts';
import { parseHistory, parseSettings, parseStatus } from './parse-reads.ts';
import { type CliRequest, type CommandLine, type CommandName, commandNames, settingKeys, shells } from './request.ts';

type Args = readonly string[];

type CliCommand = {
  readonly usage: string;
  /** Options of this command alone. */
  readonly options: readonly OptionName[];
  /** What is offered after a word, for completion; after the command itself under ''. */
  readonly follows: Readonly<Record<string, readonly string[] | 'routines'>>;
  /** Whole command lines, without the program's name. */
  readonly examples: readonly string[];
  readonly parse: (words: Args, options: Options) => CliRequest;
};

/** The windows that can be asked for. */
export const windowNames = commandSchemas.open.entries.window.options;

/** The one description of the command line: parsing, help, completion and suggestions all come from it. */
export const cliCommands: Readonly<Record<CommandName, CliCommand>> = {
  status: {
    usage: 'status [--json] [--facts FILE]',
    options: ['--json', '--facts'],
    follows: {},
    examples: ['status', 'status --json', 'status --facts wrong-count.json'],
    parse: parseStatus,
  },
  start: {
    usage: 'start [ROUTINE]',
    options: [],
    follows: { '': 'routines' },
    examples: ['start', 'start staySeated'],
    parse: parseStart,
  },
  snooze: { usage: 'snooze [DURATION]', options: [], follows: {}, examples: ['snooze', 'snooze 10'], parse: parseSnooze },
  skip: plain('skip'),
  pause: {
    usage: 'pause [DURATION | until HH:MM | until tomorrow]',
    options: [],
    follows: { '': ['until'], until: ['tomorrow'] },
    examples: ['pause', 'pause 1h30', 'pause until 14:30', 'pause until tomorrow'],
    parse: parsePause,
  },
  hold: { usage: 'hold [DURATION]', options: [], follows: {}, examples: ['hold', 'hold 45'], parse: parseHold },
  resume: plain('resume'),
  routines: {
    usage: 'routines [--json]',
    options: ['--json'],
    follows: {},
    examples: ['routines', 'routines --json'],
    parse: (words, options) => refuseWords('routines', words) ?? { kind: 'routines', json: options.has('--json') },
  },
  history: {
    usage: 'history [--json | --export FILE [--force]]',
    options: ['--json', '--export', '--force'],
    follows: {},
    examples: ['history', 'history --json', 'history --export sitting.csv', 'history --export -'],
    parse: parseHistory,
  },
  settings: {
    usage: 'settings [--json | get KEY | set KEY VALUE]',
    options: ['--json'],
    follows: { '': ['get', 'set'], get: settingKeys, set: settingKeys },
    examples: ['settings', 'settings get sitLimitMinutes', 'settings set sitLimitMinutes 30', 'settings set theme dark'],
    parse: parseSettings,
  },
  open: { usage: 'open [WINDOW]', options: [], follows: { '': windowNames }, examples: ['open', 'open tips'], parse: parseOpen },
  completion: {
    usage: 'completion SHELL',
    options: [],
    follows: { '': shells },
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/unhunch',
      'completion zsh > ~/.zfunc/_unhunch',
      'completion fish > ~/.config/fish/completions/unhunch.fish',
    ],
    parse: parseCompletion,
  },
  help: { usage: 'help [COMMAND]', options: [], follows: { '': commandNames }, examples: ['help', 'help pause'], parse: parseHelp },
  quit: plain('quit'),
};

/** Reads the arguments after the program's own name (and the app's folder, in development). Never throws. */
export function parseArgs(args: Args): CommandLine {
  const { words, options, trouble } = readArgs(args);
  return { request: trouble ? invalid(trouble) : requestOf(words, options), userDataDir: options.get('--user-data-dir') ?? null };
}

function requestOf(words: Args, options: Options): CliRequest {
  const [first, ...rest] = words;
  const own = [...options.keys()].filter((option) => !globalOptions.some((name) => name === option));
  if (first === undefined) {
    if (options.has('--help')) return { kind: 'help', about: null };
    if (options.has('--version')) return { kind: 'version' };
    const [stray] = own;
    return stray === undefined ? { kind: 'launch' } : invalid(({ cli }) => cli.optionAlone({ option: stray }));
  }
  const name = commandNames.find((candidate) => candidate === first);
  if (!name) return invalid((said) => unknownCommand(said, first));
  if (options.has('--help')) return { kind: 'help', about: name };
  if (options.has('--version')) return { kind: 'version' };
  const command = cliCommands[name];
  const stray = own.find((option) => !command.options.includes(option));
  if (stray !== undefined) return invalid(({ cli }) => cli.optionElsewhere({ option: stray, command: name }));
  return command.parse(rest, options);
}

function plain(type: 'skip' | 'resume' | 'quit'): CliCommand {
  const parse = (words: Args): CliRequest => refuseWords(type, words) ?? { kind: 'run', command: { type } };
  return { usage: type, options: [], follows: {}, examples: [type], parse };
}

/** A name of several words needs no quotes. */
function parseStart(words: Args): CliRequest {
  if (words.length === 0) return { kind: 'run', command: { type: 'start' } };
  const routine = words.join(' ').trim();
  if (routine === '') return invalid(({ cli }) => cli.routineEmpty);
  if (routine.length > planLimits.name) return invalid(({ cli }) => cli.routineTooLong({ most: planLimits.name }));
  return { kind: 'run', command: { type: 'start', routine } };
}

function parseOpen(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'open', window: 'status' } };
  const window = windowNames.find((name) => name === word);
  if (window === undefined) return noneOf(({ cli }) => cli.unknownWindow({ window: quoted(word) }), word, windowNames);
  return refuseWords('open', rest) ?? { kind: 'run', command: { type: 'open', window } };
}

function parseCompletion(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return invalid((said) => oneOf(said, shells));
  const shell = shells.find((name) => name === word);
  if (shell === undefined) return noneOf(({ cli }) => cli.unknownShell({ shell: quoted(word) }), word, shells);
  return refuseWords('completion', rest) ?? { kind: 'completion', shell };
}

function parseHelp(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'help', about: null };
  const about = commandNames.find((name) => name === word);
  if (about === undefined) return invalid((said) => unknownCommand(said, word));
  return refuseWords('help', rest) ?? { kind: 'help', about };
}

function noneOf(why: (words: Words) => string, typed: string, known: Args): CliRequest {
  return invalid((words) => `${why(words)} ${suggestion(words, typed, known) ?? oneOf(words, known)}`);
}

function oneOf({ cli }: Words, known: Args): string {
  return cli.oneOf({ known: known.join(', ') });
}

function unknownCommand(words: Words, typed: string): string {
  return `${words.cli.unknownCommand({ command: quoted(typed) })} ${suggestion(words, typed, commandNames) ?? words.cli.seeHelp}`;
}
