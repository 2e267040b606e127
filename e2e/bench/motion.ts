import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { say } from '../../build/commands.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { fitDose, type MoveId, usualDose } from '../../shared/routine/move.ts';
import { moveOf } from '../../shared/routine/moves/catalogue.ts';
import type { PlanStep } from '../../shared/routine/plan.ts';
import type { Desktop } from '../desktop/index.ts';
import { openRoutineOf } from '../routine-window.ts';
import { type Budget, type Figure, medianRow, type Row } from './figure.ts';
import { framesPerSecond, type MovingShape, movingShapes } from './moving-shapes.ts';
import { median, upTo } from './numbers.ts';
import { usageOf } from './process-tree.ts';

/** A window while a figure moves in it: the median of its seconds, and all its processes together. */
type Drawing = { readonly framesPerSecond: number; readonly cpuMsPerSecond: number };
type MotionRound = { readonly move: MoveId; readonly shapes: number; readonly bare: Drawing; readonly unhunch: Drawing };

type MotionOptions = { readonly desktop: Desktop; readonly runtime: string; readonly seconds: number };

/** The moves that change most of the picture. */
const heavyMoves: readonly MoveId[] = ['wallAngels', 'catCow', 'seatedTwist'];

const budgets: Readonly<Record<keyof Drawing, Budget>> = { framesPerSecond: { least: 55 }, cpuMsPerSecond: { times: 1.5 } };

const size = { width: 420, height: 640 };
// As long as the longest rep, so that motion and hold have their share.
const watchSeconds = 12;
const settleSeconds = 3;

/** The routine's window beside a bare one of the same size that moves as many shapes. */
export const motion: Figure = {
  name: 'motion',
  options: { 'motion-rounds': 3, 'motion-seconds': 20 },
  measure: async ({ desktop, runtime, option }) => {
    const options = { desktop: await desktop(), runtime: await runtime(), seconds: option('motion-seconds') };
    const rounds: MotionRound[] = [];
    for (const number of upTo(option('motion-rounds'))) {
      for (const move of heavyMoves) {
        rounds.push(await measureBoth(move, options));
        say(`${move}: round ${number} of ${option('motion-rounds')}`);
      }
    }
    return { rows: heavyMoves.flatMap((move) => rowsOf(rounds.filter((round) => round.move === move))), rounds };
  },
};

function rowsOf(rounds: readonly MotionRound[]): readonly Row[] {
  const [first] = rounds;
  if (first === undefined) return [];
  const shapes = median(rounds.map((round) => round.shapes));
  return (['framesPerSecond', 'cpuMsPerSecond'] as const).map((key) =>
    medianRow(
      `${first.move}, ${shapes} moving shapes: ${key}`,
      rounds.map(({ bare }) => bare[key]),
      rounds.map(({ unhunch }) => unhunch[key]),
      budgets[key],
    ),
  );
}

async function measureBoth(move: MoveId, { desktop, runtime, seconds }: MotionOptions): Promise<MotionRound> {
  const { app, page, close } = await openRoutineOf(longest(move), desktop);
  let shapes: readonly MovingShape[];
  let unhunch: Drawing;
  try {
    await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size);
    await page.waitForTimeout((moveOf(move).leadIn.seconds + 1) * 1000);
    shapes = await movingShapes(page, watchSeconds);
    unhunch = await measure(app, page, seconds);
  } finally {
    await close();
  }
  const bareApp = await _electron.launch({
    executablePath: runtime,
    args: [...sandboxSwitches(), join(import.meta.dirname, 'bare-window')],
    env: desktop.env,
  });
  try {
    const bare = await bareApp.firstWindow();
    await bare.waitForLoadState();
    await bare.evaluate(`wobble(${JSON.stringify(shapes)})`);
    await bare.waitForTimeout(settleSeconds * 1000);
    return { move, shapes: shapes.length, bare: await measure(bareApp, bare, seconds), unhunch };
  } finally {
    await bareApp.close();
  }
}

async function measure(app: ElectronApplication, page: Page, seconds: number): Promise<Drawing> {
  const pid = app.process().pid ?? 0;
  const before = await usageOf(pid);
  const since = performance.now();
  const frames = await framesPerSecond(page, seconds);
  const after = await usageOf(pid);
  return { framesPerSecond: median(frames), cpuMsPerSecond: ((after.cpuMs - before.cpuMs) * 1000) / (performance.now() - since) };
}

/** With as much motion as the move's ranges allow. */
function longest(id: MoveId): PlanStep {
  const move = moveOf(id);
  const { reps, holdSeconds } = move.dose;
  return { move: id, dose: fitDose(move, { ...usualDose(move), reps: reps.max, holdSeconds: holdSeconds?.min ?? null }), note: '' };
}
