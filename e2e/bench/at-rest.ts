import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { usageOf } from './process-tree.ts';

/** In the tray, no window. Times in ms, per minute where it says so. */
export type AtRest = {
  readonly processes: number;
  readonly pssMiB: number;
  readonly ussMiB: number;
  readonly cpuMsPerMinute: number;
  readonly contextSwitchesPerMinute: number;
  readonly launchToTrayMs: number;
};
/** What is allowed beside the bare app: so many times what it takes, or so much more. */
export type Budget = { readonly times: number } | { readonly more: number };

export const restBudgets: Readonly<Record<keyof AtRest, Budget>> = {
  processes: { times: 1 },
  pssMiB: { times: 0.92 },
  ussMiB: { times: 0.92 },
  cpuMsPerMinute: { more: 8 },
  contextSwitchesPerMinute: { more: 120 },
  launchToTrayMs: { times: 1.25 },
};

export type RestRound = { readonly bare: AtRest; readonly unhunch: AtRest };

export type RestOptions = { readonly desktop: Desktop; readonly runtime: string; readonly settle: number; readonly seconds: number };

type Contender = { readonly name: string; readonly command: readonly [string, ...string[]] };

/** Beside the least that an Electron app in the tray can be. */
export async function measureAtRest(options: RestOptions): Promise<RestRound> {
  const profile = await makeProfile();
  await profile.seedSitting(1);
  const bare = await measure(
    { name: 'bare', command: [options.runtime, ...sandboxSwitches(), join(import.meta.dirname, 'bare')] },
    options,
  );
  const unhunch = await measure(
    { name: 'Unhunch', command: [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`] },
    options,
  );
  await profile.remove();
  return { bare, unhunch };
}

async function measure({ name, command: [program, ...args] }: Contender, { desktop, settle, seconds }: RestOptions): Promise<AtRest> {
  const launchedAt = performance.now();
  const child = spawn(program, args, { env: desktop.env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const pid = child.pid;
    if (pid === undefined) throw new Error(`${name} did not start`);
    await desktop.tray.waitForItem();
    const launchToTrayMs = performance.now() - launchedAt;
    await pause(settle * 1000);
    const before = await usageOf(pid);
    const since = performance.now();
    await pause(seconds * 1000);
    const after = await usageOf(pid);
    const minutes = (performance.now() - since) / 60_000;
    return {
      processes: after.processes,
      pssMiB: after.pssKiB / 1024,
      ussMiB: after.ussKiB / 1024,
      cpuMsPerMinute: (after.cpuMs - before.cpuMs) / minutes,
      contextSwitchesPerMinute: (after.contextSwitches - before.contextSwitches) / minutes,
      launchToTrayMs,
    };
  } finally {
    child.kill();
    await ended;
    await waitFor('an empty tray', async () => (await desktop.tray.items()).length === 0);
  }
}
