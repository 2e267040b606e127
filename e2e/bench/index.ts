import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { main, projectDir, say } from '../../build/commands.ts';
import { findRuntime } from '../../build/electron-runtime.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { ensurePackages } from '../../build/system-packages.ts';
import { type Desktop, startDesktop, waitFor } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { usageOf } from './process-tree.ts';

/** At rest in the tray, no window. Times in ms, per minute where it says so. */
type Figures = {
  readonly processes: number;
  readonly pssMiB: number;
  readonly cpuMsPerMinute: number;
  readonly contextSwitchesPerMinute: number;
  readonly launchToTrayMs: number;
};

type Contender = { readonly name: string; readonly command: readonly [string, ...string[]] };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    settle: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '120' },
  },
});

/** Unhunch beside the least that an Electron app in the tray can be: same runtime, same desktop, taking turns. */
await main(async () => {
  await ensurePackages(['run', 'desktop']);
  const { executable } = await findRuntime();
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/bench') });
  const rounds: { readonly bare: Figures; readonly unhunch: Figures }[] = [];
  try {
    for (let round = 1; round <= Number(values.rounds); round++) {
      const profile = await makeProfile();
      await profile.seedSitting(1);
      const bare = await measure(desktop, { name: 'bare', command: [executable, ...sandboxSwitches(), join(import.meta.dirname, 'bare')] });
      const unhunch = await measure(desktop, {
        name: 'Unhunch',
        command: [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`],
      });
      await profile.remove();
      rounds.push({ bare, unhunch });
      say(`round ${round} of ${values.rounds}`);
    }
  } finally {
    await desktop.stop();
  }
  await report(rounds);
  return 0;
});

async function measure(desktop: Desktop, { name, command: [program, ...args] }: Contender): Promise<Figures> {
  const launchedAt = performance.now();
  const child = spawn(program, args, { env: desktop.env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const pid = child.pid;
    if (pid === undefined) throw new Error(`${name} did not start`);
    await desktop.tray.waitForItem();
    const launchToTrayMs = performance.now() - launchedAt;
    await pause(Number(values.settle) * 1000);
    const before = await usageOf(pid);
    const since = performance.now();
    await pause(Number(values.seconds) * 1000);
    const after = await usageOf(pid);
    const minutes = (performance.now() - since) / 60_000;
    return {
      processes: after.processes,
      pssMiB: after.pssKiB / 1024,
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

async function report(rounds: readonly { readonly bare: Figures; readonly unhunch: Figures }[]): Promise<void> {
  const keys = ['processes', 'pssMiB', 'cpuMsPerMinute', 'contextSwitchesPerMinute', 'launchToTrayMs'] as const;
  const table = keys.map((figure) => {
    const bare = median(rounds.map((round) => round.bare[figure]));
    const unhunch = median(rounds.map((round) => round.unhunch[figure]));
    return { figure, bare: rounded(bare), Unhunch: rounded(unhunch), ratio: rounded(unhunch / bare, 100) };
  });
  console.table(table);
  const file = join(projectDir, 'e2e/output/bench.json');
  await writeFile(file, `${JSON.stringify({ medians: table, rounds }, null, 2)}\n`);
  say(`All rounds: ${file}`);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function rounded(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
