import { cliWords } from '../words/en/cli.ts';
import { cliCommands } from './grammar.ts';
import { type CommandName, commandNames } from './request.ts';

/** The text of `--help`, of one command where one is named. Ends with a newline. */
export function helpText(about: CommandName | null): string {
  return about === null ? overview() : commandHelp(about);
}

function overview(): string {
  const { optionAbout } = cliWords;
  const commands = commandNames.map((name) => [cliCommands[name].usage, cliWords.about[name]] as const);
  const options = [
    ['-h, --help', optionAbout.help],
    ['-v, --version', optionAbout.version],
    ['--user-data-dir=DIR', optionAbout.profile],
  ] as const;
  return [
    cliWords.usage,
    cliWords.launch,
    '',
    cliWords.commands,
    ...columns(commands),
    '',
    cliWords.options,
    ...columns(options),
    '',
    cliWords.exits,
    '',
  ].join('\n');
}

function commandHelp(name: CommandName): string {
  const usage = `unhunch ${cliCommands[name].usage}`;
  return [usage, `  ${cliWords.about[name]}`, ...(cliWords.details[name] ?? []).map((detail) => `  ${detail}`), ''].join('\n');
}

/** A usage too long for the column stands on a line of its own, as is the custom. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = 22;
  return rows.flatMap(([left, right]) =>
    left.length > width ? [`  ${left}`, `  ${''.padEnd(width)}  ${right}`] : [`  ${left.padEnd(width)}  ${right}`],
  );
}
