import type { Words } from '../../words/words.ts';
import { cliCommands } from '../grammar.ts';
import { cliOptions, globalOptions, type OptionName } from '../options.ts';
import { type CommandName, commandNames } from '../request.ts';
import { commandOffers, follows, inQuotes } from './offers.ts';

export function fishScript(words: Words): string {
  const lines = [
    ...globalOptions.map((name) => optionLine(words, name, null)),
    ...commandOffers(words).map(({ word, about }) => `complete -c unhunch -n '__unhunch_is ""' -a ${word} -d ${inQuotes(about)}`),
    ...commandNames.flatMap((command) => cliCommands[command].options.map((name) => optionLine(words, name, command))),
    ...follows.map(
      ({ command, last, offers }) =>
        `complete -c unhunch -n '__unhunch_after ${command} ${last}' -a '${offers === 'routines' ? '(unhunch routines 2>/dev/null | cut -f 1,2)' : offers.join(' ')}'`,
    ),
  ];
  return `# fish completion for unhunch

function __unhunch_command
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; or begin
            echo $word
            return
        end
    end
end

function __unhunch_is -a command
    set -l found (__unhunch_command)
    test "$found" = "$command"
end

function __unhunch_after -a command last
    set -l words (commandline -opc)
    __unhunch_is $command; and test "$words[-1]" = $last
end

complete -c unhunch -f
${lines.join('\n')}
`;
}

function optionLine({ cli }: Words, name: OptionName, command: CommandName | null): string {
  const { about, short, value } = cliOptions[name];
  const parts = [
    'complete -c unhunch',
    command === null ? '' : `-n '__unhunch_is ${command}'`,
    `-l ${name.replace('--', '')}`,
    short === null ? '' : `-s ${short.replace('-', '')}`,
    value === null ? '' : value.name === 'DIR' ? `-x -a '(__fish_complete_directories)'` : '-r -F',
    `-d ${inQuotes(cli.optionAbout[about])}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
