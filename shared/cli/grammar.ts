import { type MinuteRange, parseDuration, parseTimeOfDay } from '../duration.ts';
import { holdLengths, pauseLengths } from '../lengths.ts';
import { quoted } from '../quoted.ts';
import { planLimits } from '../routine/plan.ts';
import { settingRanges } from '../settings.ts';
import { cliWords, type DurationCommand } from '../words/en/cli.ts';
import { foreignLength } from './foreign-switches.ts';
import { nearest } from './nearest.ts';
import { type CliRequest, type CommandLine, type CommandName, commandNames } from './request.ts';

type Words = readonly string[];

/** The options given, each with its value; empty for those that take none. */
type Options = ReadonlyMap<string, string>;

type CliCommand = {
  readonly usage: string;
  /** Options of this command alone. */
  readonly options: readonly string[];
  readonly parse: (words: Words, options: Options) => CliRequest;
};

const pauseRange = { min: 1, max: pauseLengths.longest };
const holdRange = { min: 1, max: holdLengths.longest };

/** The one description of the command line: parsing, help and suggestions all come from it. */
export const cliCommands: Readonly<Record<CommandName, CliCommand>> = {
  status: {
    usage: 'status [--json] [--facts FILE]',
    options: ['--json', '--facts'],
    parse: parseStatus,
  },
  start: { usage: 'start [ROUTINE]', options: [], parse: parseStart },
  snooze: { usage: 'snooze [DURATION]', options: [], parse: parseSnooze },
  skip: plain('skip'),
  pause: { usage: 'pause [DURATION | until HH:MM | until tomorrow]', options: [], parse: parsePause },
  hold: { usage: 'hold [DURATION]', options: [], parse: parseHold },
  resume: plain('resume'),
  quit: plain('quit'),
};

export const globalOptions = ['--help', '--version', '--user-data-dir'] as const;
const shortOptions: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version' };
const commandOptions: readonly string[] = commandNames.flatMap((name) => cliCommands[name].options);
const ownOptions: readonly string[] = [...globalOptions, ...commandOptions];
/** The options that take a value, as `--option VALUE` or `--option=VALUE`, and what is said where it is missing. */
const valueMissing: Readonly<Record<string, string>> = { '--facts': cliWords.factsFileMissing };

/** Reads the arguments after the program's own name (and the app's folder, in development). Never throws. */
export function parseArgs(args: Words): CommandLine {
  const words: string[] = [];
  const options = new Map<string, string>();
  let userDataDir: string | null = null;
  const invalid = (why: string): CommandLine => ({ request: { kind: 'invalid', why }, userDataDir });

  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    // A number below zero is a bad word, to be refused by the command with what it does take.
    if (!argument.startsWith('-') || /^-\d/.test(argument)) {
      words.push(argument);
      continue;
    }
    const [typed = '', ...rest] = argument.split('=');
    const option = shortOptions[typed] ?? typed;
    if (option === '--user-data-dir') {
      if (rest.join('=') === '') return invalid(cliWords.profileMissing);
      userDataDir = rest.join('=');
    } else if (ownOptions.includes(option)) {
      const missing = valueMissing[option];
      if (missing === undefined && rest.length > 0) return invalid(cliWords.optionTakesNoValue(option));
      if (commandOptions.includes(option) && options.has(option)) return invalid(cliWords.optionTwice(option));
      const isApart = missing !== undefined && rest.length === 0;
      const value = isApart ? valueIn(args[index + 1]) : rest.join('=');
      if (missing !== undefined && value === '') return invalid(missing);
      options.set(option, value);
      if (isApart) index += 1;
    } else {
      const foreign = foreignLength(argument);
      if (foreign === 0) return invalid(cliWords.unknownOption(quoted(typed), nearest(typed, ownOptions)));
      index += foreign - 1;
    }
  }
  return { request: requestOf(words, options), userDataDir };
}

/** The next argument as a value; empty where it is an option itself. `-` alone is a value, as is the custom. */
function valueIn(argument = ''): string {
  return argument.startsWith('-') && argument !== '-' ? '' : argument;
}

function requestOf(words: Words, options: Options): CliRequest {
  const [first, ...rest] = words;
  if (first === undefined) {
    if (options.has('--help')) return { kind: 'help', about: null };
    if (options.has('--version')) return { kind: 'version' };
    const [stray] = options.keys();
    return stray === undefined ? { kind: 'launch' } : { kind: 'invalid', why: cliWords.optionAlone(stray) };
  }
  const name = commandNames.find((candidate) => candidate === first);
  if (!name) return { kind: 'invalid', why: cliWords.unknownCommand(quoted(first), nearest(first, commandNames)) };
  if (options.has('--help')) return { kind: 'help', about: name };
  if (options.has('--version')) return { kind: 'version' };
  const command = cliCommands[name];
  const stray = [...options.keys()].find((option) => !command.options.includes(option));
  if (stray !== undefined) return { kind: 'invalid', why: cliWords.optionElsewhere(stray, name) };
  return command.parse(rest, options);
}

function plain(type: 'skip' | 'resume' | 'quit'): CliCommand {
  return { usage: type, options: [], parse: (words) => refuseWords(type, words) ?? { kind: 'run', command: { type } } };
}

function parseStatus(words: Words, options: Options): CliRequest {
  const extra = refuseWords('status', words);
  if (extra) return extra;
  const json = options.has('--json');
  const file = options.get('--facts');
  if (file === undefined) return { kind: 'status', json };
  if (file === '-' && json) return { kind: 'invalid', why: cliWords.factsAndJson };
  return { kind: 'facts', file: file === '-' ? null : file, json };
}

/** A name of several words needs no quotes. */
function parseStart(words: Words): CliRequest {
  const routine = words.join(' ').trim();
  if (routine === '') return { kind: 'run', command: { type: 'start' } };
  if (routine.length > planLimits.name) return { kind: 'invalid', why: cliWords.routineTooLong(planLimits.name) };
  return { kind: 'run', command: { type: 'start', routine } };
}

function parseSnooze(words: Words): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'snooze' } };
  const length = readLength('snooze', word, settingRanges.snoozeMinutes);
  if (length.kind === 'invalid') return length;
  return refuseWords('snooze', rest) ?? { kind: 'run', command: { type: 'snooze', minutes: length.minutes } };
}

function parsePause(words: Words): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: pauseLengths.usual } } };
  if (word === 'until') return parsePauseUntil(rest);
  if (rest.length === 0 && isTimeOrMorning(word)) return { kind: 'invalid', why: cliWords.untilMissing(quoted(word), word.trim()) };
  const length = readLength('pause', word, pauseRange);
  if (length.kind === 'invalid') return length;
  return refuseSecondEnd(rest) ?? { kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: length.minutes } } };
}

function parsePauseUntil(words: Words): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'invalid', why: cliWords.untilWhat };
  if (!isTimeOrMorning(word)) return { kind: 'invalid', why: cliWords.notATime(quoted(word)) };
  const minuteOfDay = parseTimeOfDay(word);
  const end = minuteOfDay === null ? ({ kind: 'morning' } as const) : ({ kind: 'at', minuteOfDay } as const);
  return refuseSecondEnd(rest) ?? { kind: 'run', command: { type: 'pause', end } };
}

function isTimeOrMorning(word: string): boolean {
  return word === 'tomorrow' || parseTimeOfDay(word) !== null;
}

function refuseSecondEnd([extra]: Words): CliRequest | null {
  return extra === undefined ? null : { kind: 'invalid', why: cliWords.oneEnd(quoted(extra)) };
}

function parseHold(words: Words): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'hold', minutes: holdLengths.usual } };
  const length = readLength('hold', word, holdRange);
  if (length.kind === 'invalid') return length;
  return refuseWords('hold', rest) ?? { kind: 'run', command: { type: 'hold', minutes: length.minutes } };
}

type Length = { readonly kind: 'ok'; readonly minutes: number } | Extract<CliRequest, { kind: 'invalid' }>;

function readLength(command: DurationCommand, word: string, range: MinuteRange): Length {
  const parsed = parseDuration(word, range);
  if (parsed.kind === 'ok') return parsed;
  const say = parsed.kind === 'notADuration' ? cliWords.notADuration : cliWords.durationOutOfRange;
  return { kind: 'invalid', why: say(quoted(word), command) };
}

function refuseWords(name: CommandName, words: Words): CliRequest | null {
  const [extra] = words;
  return extra === undefined ? null : { kind: 'invalid', why: cliWords.tooMuch(name, quoted(extra)) };
}
