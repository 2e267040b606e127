import { app, Menu } from 'electron';
import type { Command } from '../shared/command.ts';
import { quickActions } from '../shared/quick-actions.ts';
import type { Words } from '../shared/words/words.ts';
import { platform } from './platform.ts';

export type QuickActionsOptions = { readonly words: Words; readonly run: (command: Command) => void };

/** Puts the actions into the menu of the app's icon, on macOS and Windows. On Linux the package brings them, in its desktop file. */
export function showQuickActions({ words, run }: QuickActionsOptions): void {
  const actions = quickActions(words);
  if (platform === 'darwin') {
    app.dock?.setMenu(Menu.buildFromTemplate(actions.map(({ label, command }) => ({ label, click: () => run(command) }))));
  }
  // Windows starts the app once more with the command; one that is being worked on is no program of its own.
  if (platform === 'win32' && app.isPackaged) {
    const program = process.execPath;
    app.setUserTasks(
      actions.map(({ name, label }) => ({ program, arguments: name, title: label, description: label, iconPath: program, iconIndex: 0 })),
    );
  }
}
