import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { devToolsOver, devToolsStdio, devToolsSwitch } from './devtools.ts';
import { framesAfter, watchFrames } from './open-page.ts';
import { processesOf } from './process-tree.ts';
import type { WindowList } from './window-list.ts';

/** In ms since the click was sent. */
export type Opening = {
  /** The page begins to be loaded. */
  readonly pageMs: number;
  readonly paintMs: number;
  readonly shownMs: number;
  readonly secondFrameMs: number;
};

export type Opener = { readonly open: () => Promise<Opening>; readonly stop: () => Promise<void> };

type OpenerOptions = {
  readonly command: readonly [string, ...string[]];
  /** The item of its tray menu that opens the window. */
  readonly label: string;
  readonly desktop: Desktop;
  readonly windows: WindowList;
};

/** Starts an app that is then measured from outside: by its tray item, the window manager, and what Chromium tells of its page. */
export async function startOpener({ command: [program, ...args], label, desktop, windows }: OpenerOptions): Promise<Opener> {
  const others = (await desktop.tray.items()).map(({ service }) => service);
  const child = spawn(program, [...args, devToolsSwitch], { env: desktop.env, stdio: [...devToolsStdio] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Both are pipes, of which Node types either direction.
  const tools = devToolsOver(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const pid = child.pid ?? 0;
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    const item = await waitFor('its tray item', async () => (await desktop.tray.items()).find(({ service }) => !others.includes(service)));
    const aim = () => waitFor(`${label} in its menu`, () => desktop.tray.aim(item, label));
    const pages = await watchFrames(tools);
    await aim();
    const atRest = (await processesOf(pid)).length;
    return {
      open: async () => {
        const known = windows.now();
        const click = await aim();
        const clickedAt = Date.now();
        const [shown, page] = await Promise.all([windows.nextSince(known), pages.next(), click()]);
        const frames = await framesAfter(tools, page, shown.at);
        await tools.ask('Target.closeTarget', { targetId: page.targetId });
        await waitFor('the end of the window', async () => !windows.now().has(shown.id) && (await processesOf(pid)).length <= atRest);
        return {
          pageMs: frames.pageAt - clickedAt,
          paintMs: frames.paintAt - clickedAt,
          shownMs: shown.at - clickedAt,
          secondFrameMs: frames.secondAt - clickedAt,
        };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
