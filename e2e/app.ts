import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { sandboxSwitches } from '../build/some-desktop.ts';
import type { WindowName } from '../shared/command.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import { type Desktop, startDesktop, waitFor } from './desktop/index.ts';
import { packagedApp } from './packaged-app.ts';
import { makeProfile, type Profile } from './profile.ts';

export type Status = Pick<
  Snapshot,
  | 'phase'
  | 'presence'
  | 'streakMs'
  | 'sitLimitMs'
  | 'dueAt'
  | 'overdue'
  | 'snoozesUsed'
  | 'heldBy'
  | 'heldUntil'
  | 'pausedUntil'
  | 'idleSource'
  | 'today'
> & { readonly version: string; readonly why: string };
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The app speaks the language of the system: here English with times of 24 hours. */
export const inBritain = { LANG: 'en_GB.UTF-8' };

export type Unhunch = {
  readonly electron: ElectronApplication;
  readonly pid: number;
  /** The window of that name, once it is there and has drawn. */
  readonly window: (name: WindowName) => Promise<Page>;
  readonly openWindows: () => readonly string[];
  readonly quit: () => Promise<void>;
  /** As a crash: nothing is asked, nothing is saved. */
  readonly kill: () => Promise<void>;
};

type PerTest = {
  /** The app that is started. */
  readonly program: string;
  readonly profile: Profile;
  /** What starts the app for both of the next. */
  readonly start: (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<Unhunch>;
  readonly launch: (...args: readonly string[]) => Promise<Unhunch>;
  /** The same with more in its environment. */
  readonly launchWith: (env: Readonly<Record<string, string>>) => Promise<Unhunch>;
  /** A second start on the same profile, as someone at a terminal makes it. */
  readonly cli: (...args: readonly string[]) => Promise<Ended>;
  readonly status: () => Promise<Status>;
  /** Moves the pointer until that is taken for a return. */
  readonly untilBack: () => Promise<Status>;
  readonly untilStatus: (what: string, holds: (status: Status) => boolean, timeoutMs?: number) => Promise<Status>;
};

export const test = base.extend<PerTest, { readonly desktop: Desktop }>({
  desktop: [desktopOf('1280x800'), { scope: 'worker', timeout: 60_000 }],
  program: packagedApp,
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the needs of a fixture from this pattern.
  profile: async ({}, use) => {
    const profile = await makeProfile();
    await use(profile);
    await profile.remove();
  },
  launch: async ({ start }, use) => use((...args) => start(args, {})),
  launchWith: async ({ start }, use) => use((env) => start([], env)),
  start: async ({ desktop, profile, program }, use) => {
    const started: Unhunch[] = [];
    desktop.notifications.forget();
    // A desktop lives on from test to test: no app is started at login in it yet.
    await rm(join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart'), { recursive: true, force: true });
    await use(async (args, env) => {
      const electron = await _electron.launch({
        executablePath: program,
        args: [...sandboxSwitches(), `--user-data-dir=${profile.dir}`, ...args],
        env: { ...desktop.env, ...inBritain, ...env },
      });
      const unhunch = running(electron);
      started.push(unhunch);
      return unhunch;
    });
    for (const unhunch of started) await unhunch.kill();
    await desktop.notifications.closeAll().catch(() => undefined);
    await waitFor('an empty tray', async () => (await desktop.tray.items()).length === 0).catch(() => undefined);
  },
  cli: async ({ desktop, profile, program }, use) => {
    await use((...args) => run([`--user-data-dir=${profile.dir}`, ...args], { ...desktop.env, ...inBritain }, program));
  },
  status: async ({ cli }, use) => {
    await use(async () => {
      const { code, stdout, stderr } = await cli('status', '--json');
      if (code !== 0) throw new Error(`status ended with ${code}: ${stderr}`);
      return JSON.parse(stdout);
    });
  },
  untilBack: async ({ desktop, status }, use) => {
    await use(() =>
      waitFor(
        'the return',
        async () => {
          await desktop.input.stir();
          const now = await status();
          return now.presence === 'here' ? now : undefined;
        },
        30_000,
      ),
    );
  },
  untilStatus: async ({ status }, use) => {
    await use((what, holds, timeoutMs) =>
      waitFor(
        what,
        async () => {
          const now = await status();
          return holds(now) ? now : undefined;
        },
        timeoutMs,
      ),
    );
  },
});

/** The same on a display of that size. */
export const testOn = (size: DisplaySize) =>
  test.extend<object, { readonly desktop: Desktop }>({ desktop: [desktopOf(size), { scope: 'worker', timeout: 60_000 }] });

export { expect };

type DisplaySize = `${number}x${number}`;

function desktopOf(size: DisplaySize) {
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the needs of a fixture from this pattern.
  return async ({}, use: (desktop: Desktop) => Promise<void>, { workerIndex }: { readonly workerIndex: number }): Promise<void> => {
    const desktop = await startDesktop({ dir: join(import.meta.dirname, `output/desktop-${workerIndex}`), size });
    await use(desktop);
    await desktop.stop();
  };
}

/** Clicks what closes its own window, which may be gone before the click is reported done. */
export async function clickAway(button: Locator): Promise<void> {
  try {
    await button.click();
  } catch (error) {
    if (!button.page().isClosed()) throw error;
  }
}

/** Runs the packaged program to its end. */
export function run(args: readonly string[], env: ProgramEnvironment, program = packagedApp): Promise<Ended> {
  return runToEnd([program, ...sandboxSwitches(), ...args], env);
}

type ProgramEnvironment = Readonly<Record<string, string | undefined>>;

export function runToEnd([program, ...args]: readonly [string, ...string[]], env: ProgramEnvironment): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: output.stdout, stderr: withoutChromium(output.stderr) }));
  });
}

/** Chromium's own processes complain on the same stream, of a missing system bus or a parent that left early. */
function withoutChromium(stderr: string): string {
  return stderr.replaceAll(/^\[\d+:\d+\/.*\n/gm, '');
}

export function running(electron: ElectronApplication): Unhunch {
  const child = electron.process();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const named = (name: WindowName) => (page: Page) => new URL(page.url()).searchParams.get('window') === name;
  return {
    electron,
    pid: child.pid ?? 0,
    openWindows: () => electron.windows().flatMap((page) => new URL(page.url()).searchParams.get('window') ?? []),
    window: async (name) => {
      const page = await waitFor(`the ${name} window`, () => electron.windows().find(named(name)));
      await page.waitForSelector('h1, [data-phase]', { state: 'attached' });
      return page;
    },
    quit: async () => {
      await electron.close();
      await ended;
    },
    kill: async () => {
      if (!isOver()) child.kill('SIGKILL');
      await ended;
    },
  };
}
