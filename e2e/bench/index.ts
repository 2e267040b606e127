import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { argumentsGiven, main, numberGiven, projectDir, Refusal, say } from '../../build/commands.ts';
import { findRuntime } from '../../build/electron-runtime.ts';
import { ensurePackages } from '../../build/system-packages.ts';
import { type Desktop, startDesktop } from '../desktop/index.ts';
import { rest } from './at-rest.ts';
import { core } from './core.ts';
import { cycles } from './cycles.ts';
import type { Figure, Row, Site } from './figure.ts';
import { first } from './first-start.ts';
import { history } from './history.ts';
import { launch } from './launch.ts';
import { motion } from './motion.ts';
import { opens } from './opens.ts';
import { sizes } from './sizes.ts';
import { years } from './years.ts';

const figures: readonly Figure[] = [history, years, core, first, launch, rest, opens, motion, cycles, sizes];
const usual = Object.assign({}, ...figures.map(({ options }) => options)) as Readonly<Record<string, number>>;

await main(async () => {
  const { only, ...options } = readArguments();
  const wanted = figures.filter(({ name }) => only === undefined || only === name);
  if (wanted.length === 0) throw new Refusal(`--only takes one of ${figures.map(({ name }) => name).join(', ')}.`);
  const option = (name: string): number => numberGiven(name, options[name] ?? String(usual[name]), (value) => value >= 0);
  // Better refused now than in half an hour.
  Object.keys(usual).forEach(option);
  const desktop = oneDesktop();
  const site: Site = {
    runtime: async () => (await findRuntime()).executable,
    desktop: desktop.started,
    option,
  };
  const medians: Row[] = [];
  const all: Record<string, unknown> = { medians };
  try {
    for (const { name, measure } of wanted) {
      const { rows, rounds } = await measure(site);
      console.table(rows);
      medians.push(...rows);
      all[name] = rounds;
    }
  } finally {
    await desktop.stop();
  }
  const file = join(projectDir, `e2e/output/bench${only === undefined ? '' : `-${only}`}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
  say(`All rounds: ${file}`);
  return 0;
});

function readArguments(): Readonly<Record<string, string | undefined>> {
  const names = ['only', ...Object.keys(usual)];
  return argumentsGiven({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) }).values;
}

function oneDesktop(): { readonly started: () => Promise<Desktop>; readonly stop: () => Promise<void> } {
  let starting: Promise<Desktop> | null = null;
  const start = async (): Promise<Desktop> => {
    await ensurePackages(['run', 'desktop', 'packages']);
    return startDesktop({ dir: join(projectDir, '.cache/bench') });
  };
  return {
    started: () => {
      starting ??= start();
      return starting;
    },
    stop: async () => (await starting)?.stop(),
  };
}
