import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Environment, waitFor } from '../desktop/index.ts';

export type WindowList = {
  /** When the window manager took a window that was not there at that time; in ms, as `Date.now` counts them. */
  readonly nextSince: (known: ReadonlySet<string>) => Promise<{ readonly id: string; readonly at: number }>;
  readonly now: () => ReadonlySet<string>;
  readonly stop: () => void;
};

/** The windows on the screen, as the window manager announces them. */
export async function watchWindowList(env: Environment): Promise<WindowList> {
  const child = spawn('xprop', ['-spy', '-root', '_NET_CLIENT_LIST'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const since = new Map<string, number>();
  let isKnown = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const listed = new Set(line.match(/0x[0-9a-f]+/g));
    for (const id of since.keys()) if (!listed.has(id)) since.delete(id);
    for (const id of listed) if (!since.has(id)) since.set(id, Date.now());
    isKnown = true;
  });
  await waitFor('the list of the windows', () => isKnown);
  return {
    nextSince: (known) =>
      waitFor('a window', () => {
        const found = [...since].find(([id]) => !known.has(id));
        return found && { id: found[0], at: found[1] };
      }),
    now: () => new Set(since.keys()),
    stop: () => {
      child.kill();
    },
  };
}
