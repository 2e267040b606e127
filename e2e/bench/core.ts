import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../../build/commands.ts';
import type { CoreRound } from './core-round.ts';
import { type Figure, type Row, rowOf } from './figure.ts';
import { median, upTo } from './numbers.ts';

/** The core alone, in a process of its own: by the engine that it is shipped with, which is not the one that runs this. */
export const core: Figure = {
  name: 'core',
  options: { rounds: 5 },
  measure: async ({ runtime, option }) => {
    const rounds: CoreRound[] = [];
    for (const number of upTo(option('rounds'))) {
      rounds.push(await measureOnce(await runtime()));
      say(`core: round ${number} of ${option('rounds')}`);
    }
    return { rows: rowsOf(rounds), rounds };
  },
};

async function measureOnce(runtime: string): Promise<CoreRound> {
  const { stdout } = await promisify(execFile)(runtime, ['--import', 'tsx', join(import.meta.dirname, 'core-round.ts')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return JSON.parse(stdout);
}

function rowsOf(rounds: readonly CoreRound[]): readonly Row[] {
  const [first] = rounds;
  if (first === undefined) return [];
  return [
    rowOf(
      `steps per second of processor time, by ${first.facts} facts of ${first.days} simulated days`,
      median(rounds.map(({ stepsPerSecond }) => stepsPerSecond)),
      { least: 1_000_000 },
    ),
    rowOf(
      'ten years simulated, every step checked: seconds of processor time',
      median(rounds.map(({ tenYearsSeconds }) => tenYearsSeconds)),
      {
        most: 30,
      },
    ),
  ];
}
