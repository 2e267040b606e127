import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, projectDir, Refusal, say } from '../../build/commands.ts';
import { findRuntime } from '../../build/electron-runtime.ts';
import { ensurePackages } from '../../build/system-packages.ts';
import { startDesktop } from '../desktop/index.ts';
import { type Budget, measureAtRest, type RestRound, restBudgets } from './at-rest.ts';
import { type CoreRound, coreRows, measureCore } from './core.ts';
import { type FirstStart, firstStartRows, measureFirstStarts } from './first-start.ts';
import { measureHistory } from './history.ts';
import { heavyMoves, type MotionRound, measureMotion } from './motion.ts';
import { median, rounded } from './numbers.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    settle: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '120' },
    'motion-rounds': { type: 'string', default: '3' },
    'motion-seconds': { type: 'string', default: '20' },
  },
});

const figures = ['history', 'core', 'first', 'rest', 'motion'] as const;
type Figure = (typeof figures)[number];

type Row = { readonly figure: string; readonly bare: number; readonly Unhunch: number; readonly ratio: number };
type JudgedRow = Row & { readonly budget: number; readonly isKept: boolean };
type OnDesktop = { readonly first: readonly FirstStart[]; readonly atRest: readonly RestRound[]; readonly motion: readonly MotionRound[] };

await main(async () => {
  const { only } = values;
  const wanted = figures.filter((figure) => only === undefined || only === figure);
  if (wanted.length === 0) throw new Refusal(`--only takes one of ${figures.join(', ')}.`);
  const history = wanted.includes('history') ? await measureHistory(join(projectDir, '.cache/bench-history')) : [];
  if (history.length > 0) console.table(history);
  const core = wanted.includes('core') ? await coreRounds() : [];
  const coreMedians = coreRows(core);
  if (core.length > 0) console.table(coreMedians);
  const { first, atRest, motion } = await onDesktop(wanted);
  const firstMedians = firstStartRows(first);
  if (first.length > 0) console.table(firstMedians);
  const medians = [...restRows(atRest), ...heavyMoves.flatMap((move) => motionRows(move, motion))];
  if (medians.length > 0) console.table(medians);
  const file = join(projectDir, `e2e/output/bench${only === undefined ? '' : `-${only}`}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    `${JSON.stringify({ medians: [...coreMedians, ...firstMedians, ...medians], first, atRest, motion, history, core }, null, 2)}\n`,
  );
  say(`All rounds: ${file}`);
  return 0;
});

async function coreRounds(): Promise<readonly CoreRound[]> {
  const { executable } = await findRuntime();
  const rounds: CoreRound[] = [];
  for (const number of upTo(values.rounds)) {
    rounds.push(await measureCore(executable));
    say(`core: round ${number} of ${values.rounds}`);
  }
  return rounds;
}

/** A first start, and Unhunch beside the least that an Electron app can be: same runtime, same desktop, taking turns. */
async function onDesktop(wanted: readonly Figure[]): Promise<OnDesktop> {
  const isWanted = (figure: Figure): boolean => wanted.includes(figure);
  if (!isWanted('first') && !isWanted('rest') && !isWanted('motion')) return { first: [], atRest: [], motion: [] };
  await ensurePackages(['run', 'desktop', 'packages']);
  const { executable: runtime } = await findRuntime();
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/bench') });
  let first: readonly FirstStart[] = [];
  const atRest: RestRound[] = [];
  const motion: MotionRound[] = [];
  try {
    if (isWanted('first')) first = await measureFirstStarts(desktop, Number(values.rounds));
    if (isWanted('rest')) {
      for (const number of upTo(values.rounds)) {
        atRest.push(await measureAtRest({ desktop, runtime, settle: Number(values.settle), seconds: Number(values.seconds) }));
        say(`at rest: round ${number} of ${values.rounds}`);
      }
    }
    if (isWanted('motion')) {
      for (const number of upTo(values['motion-rounds'])) {
        for (const move of heavyMoves) {
          motion.push(await measureMotion(move, { desktop, runtime, seconds: Number(values['motion-seconds']) }));
          say(`${move}: round ${number} of ${values['motion-rounds']}`);
        }
      }
    }
  } finally {
    await desktop.stop();
  }
  return { first, atRest, motion };
}

function restRows(rounds: readonly RestRound[]): readonly JudgedRow[] {
  if (rounds.length === 0) return [];
  const keys = ['processes', 'pssMiB', 'ussMiB', 'cpuMsPerMinute', 'contextSwitchesPerMinute', 'launchToTrayMs'] as const;
  return keys.map((key) =>
    judged(
      rowOf(
        key,
        rounds.map(({ bare }) => bare[key]),
        rounds.map(({ unhunch }) => unhunch[key]),
      ),
      restBudgets[key],
    ),
  );
}

function motionRows(move: MotionRound['move'], all: readonly MotionRound[]): readonly Row[] {
  const rounds = all.filter((round) => round.move === move);
  if (rounds.length === 0) return [];
  const shapes = median(rounds.map((round) => round.shapes));
  return (['framesPerSecond', 'cpuMsPerSecond'] as const).map((key) =>
    rowOf(
      `${move}, ${shapes} moving shapes: ${key}`,
      rounds.map(({ bare }) => bare[key]),
      rounds.map(({ unhunch }) => unhunch[key]),
    ),
  );
}

function rowOf(figure: string, bareRounds: readonly number[], ourRounds: readonly number[]): Row {
  const [bare, ours] = [median(bareRounds), median(ourRounds)];
  return { figure, bare: rounded(bare), Unhunch: rounded(ours), ratio: rounded(ours / bare, 100) };
}

function judged(row: Row, budget: Budget): JudgedRow {
  const most = 'times' in budget ? row.bare * budget.times : row.bare + budget.more;
  return { ...row, budget: rounded(most), isKept: row.Unhunch <= most };
}

function upTo(count: string): readonly number[] {
  return Array.from({ length: Number(count) }, (_, index) => index + 1);
}
