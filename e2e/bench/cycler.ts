import { readdir } from 'node:fs/promises';
import { _electron, type ElectronApplication } from '@playwright/test';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { askRunning } from '../../electron/cli/client.ts';
import { exitCodes } from '../../shared/cli/request.ts';
import { type Command, commandSchemas } from '../../shared/command.ts';
import { english } from '../../shared/words/words.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { type Counts, countsIn } from './main-process.ts';
import { kindsOf, usageOf } from './process-tree.ts';

export type Held = Counts & {
  readonly processes: readonly string[];
  readonly pssMiB: number;
  readonly ussMiB: number;
  /** Of the main process. */
  readonly openFiles: number;
};

export type Cycler = {
  /** Opens all windows, sees each of them drawn and closes it. */
  readonly cycle: () => Promise<void>;
  /** What the app holds when nothing is open. */
  readonly held: () => Promise<Held>;
  readonly stop: () => Promise<void>;
};

const opening: readonly Command[] = [
  ...commandSchemas.open.entries.window.options.map((window) => ({ type: 'open', window }) as const),
  { type: 'start' },
];
/** So that everything is opened once. */
export const windowsOpened = opening.length;

/** The app with a test runner looking into its main process, which is the one that lives on. */
export async function startCycler(desktop: Desktop): Promise<Cycler> {
  const profile = await makeProfile();
  await profile.seedSitting(1);
  const app = await _electron.launch({
    executablePath: packagedApp,
    args: [...sandboxSwitches(), `--user-data-dir=${profile.dir}`],
    env: desktop.env,
  });
  const pid = app.process().pid ?? 0;
  const stop = async (): Promise<void> => {
    await app.close();
    await profile.remove();
  };
  try {
    await desktop.tray.waitForItem();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    cycle: async () => {
      for (const command of opening) await ask(profile.dir, command);
      await waitFor('all windows', async () => (await shownIn(app)) === opening.length, 30_000);
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
      await waitFor('no window', async () => (await pagesIn(app)) === 0);
    },
    held: async () => {
      await waitFor('rest', async () => (await pagesIn(app)) === 0);
      const counts = await countsIn(app);
      const { pssKiB, ussKiB } = await usageOf(pid);
      const processes = await kindsOf(pid);
      const openFiles = (await readdir(`/proc/${pid}/fd`)).length;
      return { ...counts, processes, openFiles, pssMiB: pssKiB / 1024, ussMiB: ussKiB / 1024 };
    },
    stop,
  };
}

/** Again where a busy machine let it wait too long: what is open is only shown by that. */
async function ask(userDataDir: string, command: Command): Promise<void> {
  await waitFor(`an answer to ${command.type}`, async () => {
    const answer = await askRunning(english, userDataDir, { kind: 'run', command });
    return answer?.exitCode === exitCodes.done;
  });
}

function shownIn(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length);
}

function pagesIn(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}
