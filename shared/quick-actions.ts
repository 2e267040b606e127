import type { Command } from './command.ts';
import { pauseLengths } from './lengths.ts';
import type { ShortcutName } from './shortcut.ts';
import type { Words } from './words/words.ts';

/** What is offered where the system lists an app's actions, such as on a right click of its icon. */
export type QuickAction = {
  /** Also the command line that does it. */
  readonly name: ShortcutName;
  readonly label: string;
  readonly command: Command;
};

export function quickActions({ quickActions: says, format }: Words): readonly QuickAction[] {
  const pauseMinutes = pauseLengths.usual;
  return [
    { name: 'start', label: says.start, command: { type: 'start' } },
    { name: 'snooze', label: says.snooze, command: { type: 'snooze' } },
    {
      name: 'pause',
      label: says.pause({ length: format.duration(pauseMinutes * 60_000) }),
      command: { type: 'pause', end: { kind: 'for', minutes: pauseMinutes } },
    },
  ];
}
