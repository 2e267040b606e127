import type { Words } from '../../words/words.ts';
import { cliCommands } from '../grammar.ts';
import { aboutCommand } from '../help.ts';
import { cliOptions, globalOptions, type OptionName, optionNames } from '../options.ts';
import { type CommandName, commandNames } from '../request.ts';

/** What can be typed in one place, and what it is. */
export type Offer = { readonly word: string; readonly about: string };

export type Follow = { readonly command: CommandName; readonly last: string; readonly offers: readonly string[] | 'routines' };

export function commandOffers(words: Words): readonly Offer[] {
  return commandNames.map((name) => ({ word: name, about: aboutCommand(words, name) }));
}

export function optionOffer({ cli }: Words, name: OptionName): Offer {
  const { about, value } = cliOptions[name];
  return { word: globalOptions.some((one) => one === name) && value !== null ? `${name}=` : name, about: cli.optionAbout[about] };
}

/** The commands that have options of their own. */
export const withOptions: readonly CommandName[] = commandNames.filter((name) => cliCommands[name].options.length > 0);

/** The options whose value is a file, which stands apart. */
export const fileOptions: readonly OptionName[] = optionNames.filter((name) => cliOptions[name].value?.name === 'FILE');

/** What is offered after which word of a command. */
export const follows: readonly Follow[] = commandNames.flatMap((command) =>
  Object.entries(cliCommands[command].follows).map(([after, offers]) => ({ command, last: after === '' ? command : after, offers })),
);

/** A text as one word of a shell. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
