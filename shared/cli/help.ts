import { holdLengths, pauseLengths } from '../lengths.ts';
import type { Words } from '../words/words.ts';
import { cliCommands, windowNames } from './grammar.ts';
import { cliOptions, globalOptions, type OptionName } from './options.ts';
import { lengthsOf } from './parse-length.ts';
import { type CommandName, commandNames, settingKeys } from './request.ts';

/** The text of `--help`, of one command where one is named. Ends with a newline. */
export function helpText(words: Words, about: CommandName | null): string {
  return `${(about === null ? overview(words) : commandHelp(words, about)).join('\n')}\n`;
}

/** What a command does, in the list of them. */
export function aboutCommand({ cli, format }: Words, name: CommandName): string {
  switch (name) {
    case 'pause':
      return cli.about.pause({ length: format.duration(pauseLengths.usual * minuteMs) });
    case 'hold':
      return cli.about.hold({ length: format.duration(holdLengths.usual * minuteMs) });
    default:
      return cli.about[name];
  }
}

/** What the help of one command adds: sentences. */
export function commandDetails(words: Words, name: CommandName): readonly string[] {
  const { details: says } = words.cli;
  switch (name) {
    case 'status':
      return [says.json, says.facts, says.factsFile];
    case 'start':
      return [says.routine];
    case 'snooze':
      return [says.snooze(lengthsOf(words, name))];
    case 'pause':
      return [says.pause(lengthsOf(words, name)), says.until];
    case 'hold':
      return [says.hold(lengthsOf(words, name)), says.holdCounts];
    case 'resume':
      return [says.resume];
    case 'routines':
      return [says.routines];
    case 'history':
      return [says.history, says.historyFile];
    case 'settings':
      return [says.settings, says.settingValue, says.settingKeys({ keys: settingKeys.join(' ') })];
    case 'open':
      return [says.open({ windows: windowNames.join(' ') })];
    case 'completion':
      return [says.completion];
    default:
      return [];
  }
}

/** How an option is typed. */
export function optionUsage(name: OptionName): string {
  const { short, value } = cliOptions[name];
  const long = value === null ? name : `${name}=${value.name}`;
  return short === null ? long : `${short}, ${long}`;
}

export const programUsage = 'unhunch [COMMAND] [OPTION]';

const minuteMs = 60_000;
const longestLine = 100;
const firstColumn = 22;

function overview(words: Words): readonly string[] {
  const { cli } = words;
  const commands = commandNames.map((name) => [cliCommands[name].usage, aboutCommand(words, name)] as const);
  return [
    cli.usage({ line: programUsage }),
    ...wrapped(cli.launch, 0),
    '',
    cli.commands,
    ...columns(commands),
    '',
    cli.options,
    ...optionLines(words, globalOptions),
    '',
    ...wrapped(cli.exits, 0),
  ];
}

function commandHelp(words: Words, name: CommandName): readonly string[] {
  const { cli } = words;
  const { usage, options, examples } = cliCommands[name];
  const texts = [aboutCommand(words, name), ...commandDetails(words, name)];
  return [
    `unhunch ${usage}`,
    ...texts.flatMap((text) => wrapped(text, 2)),
    ...(options.length === 0 ? [] : ['', cli.options, ...optionLines(words, options)]),
    '',
    cli.examples,
    ...examples.map((example) => `  unhunch ${example}`),
  ];
}

function optionLines({ cli }: Words, names: readonly OptionName[]): readonly string[] {
  return columns(names.map((name) => [optionUsage(name), cli.optionAbout[cliOptions[name].about]]));
}

/** A usage too long for the column stands on a line of its own, as is the custom. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  return rows.flatMap(([left, right]) => {
    const indent = firstColumn + 4;
    const [first = '', ...rest] = wrapped(right, indent);
    return left.length > firstColumn ? [`  ${left}`, first, ...rest] : [`  ${left.padEnd(firstColumn)}  ${first.slice(indent)}`, ...rest];
  });
}

/** Lines that fit a terminal of 100 columns, as far as there are places to break at. */
function wrapped(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(breakable)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && indent + columnsOf(longer.trimEnd()) <= longestLine) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => ' '.repeat(indent) + line.trimEnd());
}

/** After a space; in scripts without any between two letters, but never before what ends a sentence or a bracket. */
const breakable =
  /(?<= )|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「（])/u;

/** Letters of those scripts are two columns wide. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (columns, letter) =>
      columns + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
}
