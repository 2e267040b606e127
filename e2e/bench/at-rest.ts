import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../build/commands.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import type { Desktop } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { bareTray } from './bare-tray.ts';
import { type Budget, type Figure, medianRow, type Row, type Site } from './figure.ts';
import { startInTray } from './launch-to-tray.ts';
import { upTo } from './numbers.ts';
import { usageOf } from './process-tree.ts';

/** In the tray, no window. */
type AtRest = {
  readonly processes: number;
  readonly pssMiB: number;
  readonly ussMiB: number;
  readonly cpuMsPerMinute: number;
  readonly contextSwitchesPerMinute: number;
};
const budgets: Readonly<Record<keyof AtRest, Budget>> = {
  processes: { times: 1 },
  pssMiB: { times: 0.92 },
  ussMiB: { times: 0.92 },
  cpuMsPerMinute: { more: 8 },
  contextSwitchesPerMinute: { more: 120 },
};

type RestRound = { readonly bare: AtRest; readonly unhunch: AtRest };

type RestOptions = { readonly desktop: Desktop; readonly settle: number; readonly seconds: number };

type Contender = { readonly name: string; readonly command: readonly [string, ...string[]] };

/** Beside the least that an Electron app in the tray can be. */
export const rest: Figure = {
  name: 'rest',
  options: { rounds: 5, settle: 60, seconds: 120 },
  measure: async ({ desktop, runtime, option }) => {
    const options = { desktop: await desktop(), settle: option('settle'), seconds: option('seconds') };
    const rounds: RestRound[] = [];
    for (const number of upTo(option('rounds'))) {
      rounds.push(await measureBoth(runtime, options));
      say(`at rest: round ${number} of ${option('rounds')}`);
    }
    return { rows: rowsOf(rounds), rounds };
  },
};

function rowsOf(rounds: readonly RestRound[]): readonly Row[] {
  const keys = ['processes', 'pssMiB', 'ussMiB', 'cpuMsPerMinute', 'contextSwitchesPerMinute'] as const;
  return keys.map((key) =>
    medianRow(
      `at rest: ${key}`,
      rounds.map(({ bare }) => bare[key]),
      rounds.map(({ unhunch }) => unhunch[key]),
      budgets[key],
    ),
  );
}

async function measureBoth(runtime: Site['runtime'], options: RestOptions): Promise<RestRound> {
  const profile = await makeProfile();
  await profile.seedSitting(1);
  const bare = await measure({ name: 'bare', command: await bareTray(runtime) }, options);
  const unhunch = await measure(
    { name: 'Unhunch', command: [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`] },
    options,
  );
  await profile.remove();
  return { bare, unhunch };
}

async function measure({ name, command }: Contender, { desktop, settle, seconds }: RestOptions): Promise<AtRest> {
  const { pid, end } = startInTray(desktop, command);
  try {
    if (pid === undefined) throw new Error(`${name} did not start`);
    await desktop.tray.waitForItem();
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
    };
  } finally {
    await end();
  }
}
