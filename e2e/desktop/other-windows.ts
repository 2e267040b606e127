import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './pieces.ts';
import { outputOf, startProgram } from './processes.ts';
import type { Screen } from './screen.ts';
import { waitFor } from './wait-for.ts';

/** Of another program: what the user works in. */
export type OtherWindow = {
  readonly id: number;
  readonly setFullScreen: (on: boolean) => Promise<void>;
  /** What was typed into it, letter by letter. */
  readonly typed: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export type OtherWindows = {
  /** Opens one, in front and with the focus. */
  readonly openWindow: (title: string) => Promise<OtherWindow>;
  readonly closeAll: () => Promise<void>;
};

export function otherWindowsOn({ places, env }: Site, screen: Screen): OtherWindows {
  const open = new Set<OtherWindow>();

  const openWindow = async (title: string): Promise<OtherWindow> => {
    const logFile = join(places.logs, 'other-window.log');
    await rm(logFile, { force: true });
    // Line by line, or its output would come only once there is a lot of it.
    const program = startProgram({ command: ['stdbuf', '-oL', 'xev', '-name', title, '-event', 'keyboard'], env, logFile });
    const { id } = await waitFor(`the window "${title}" in front`, async () => {
      const active = await screen.activeWindow();
      return active?.title === title && active;
    });
    const window: OtherWindow = {
      id,
      setFullScreen: async (on) => {
        await outputOf(['wmctrl', '-i', '-r', String(id), '-b', `${on ? 'add' : 'remove'},fullscreen`], env);
        await waitFor(`the window "${title}" ${on ? 'over' : 'on'} the screen`, async () => {
          return (await outputOf(['xprop', '-id', String(id), '_NET_WM_STATE'], env)).includes('_NET_WM_STATE_FULLSCREEN') === on;
        });
      },
      typed: async () => lettersIn(await readFile(logFile, 'utf8')),
      close: async () => {
        open.delete(window);
        await program.stop();
        await waitFor(`a screen without the window "${title}"`, async () => (await screen.windows()).every((each) => each.id !== id));
      },
    };
    open.add(window);
    return window;
  };
  return {
    openWindow,
    closeAll: async () => {
      for (const window of open) await window.close();
    },
  };
}

/** xev tells of each key's press and release in a paragraph of its own. */
function lettersIn(events: string): string {
  return events
    .split('\n\n')
    .filter((event) => event.trimStart().startsWith('KeyPress'))
    .map((event) => /XLookupString gives \d+ bytes: \([^)]*\) "(.*)"$/m.exec(event)?.[1] ?? '')
    .join('');
}
