import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CoreRound } from './core-round.ts';
import { median, rounded } from './numbers.ts';

export type { CoreRound } from './core-round.ts';
export type CoreRow = { readonly figure: string; readonly median: number; readonly budget: string };

/** The core alone, in a process of its own: by the engine that it is shipped with, which is not the one that runs this. */
export async function measureCore(runtime: string): Promise<CoreRound> {
  const { stdout } = await promisify(execFile)(runtime, ['--import', 'tsx', join(import.meta.dirname, 'core-round.ts')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return JSON.parse(stdout);
}

export function coreRows(rounds: readonly CoreRound[]): readonly CoreRow[] {
  const [first] = rounds;
  if (first === undefined) return [];
  return [
    {
      figure: `steps per second of processor time, by ${first.facts} facts of ${first.days} simulated days`,
      median: rounded(median(rounds.map(({ stepsPerSecond }) => stepsPerSecond)), 1),
      budget: 'at least 1000000',
    },
    {
      figure: 'ten years simulated, every step checked: seconds of processor time',
      median: rounded(median(rounds.map(({ tenYearsSeconds }) => tenYearsSeconds))),
      budget: 'less than 30',
    },
  ];
}
