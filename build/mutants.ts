import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { main, programOf, projectDir, Refusal, run, say } from './commands.ts';
import type { PlantedBug } from './planted-bug.ts';
import { plantedBugs } from './planted-bugs.ts';

/** What the stories need, copied: the bugs are planted beside the checkout, never in it. */
const copied = ['shared', 'build/vitest.config.ts', 'build/vitest.setup.ts', 'package.json', 'tsconfig.json'];
/** The stories alone: random days would find a bug too, but not say what it is. */
const stories = {
  sitting: ['shared/sitting', 'shared/working-hours', 'shared/words/format', '--exclude=**/simulation/**', '--exclude=**/laws*'],
  routine: ['shared/routine'],
} as const;
type Room = keyof typeof stories;
const patienceMs = 3 * 60_000;
const contributing = join(projectDir, '.github/CONTRIBUTING.md');
const marks = { begin: '<!-- planted bugs: npm run mutants -- --write -->', end: '<!-- end of planted bugs -->' } as const;

/** `caughtBy` is empty for a survivor; `fits` is false where the line to change is no longer there. */
type Outcome = { readonly bug: string; readonly fits: boolean; readonly caughtBy: readonly string[] };

await main(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'unhunch-mutants-'));
  try {
    for (const path of copied) await cp(join(projectDir, path), join(dir, path), { recursive: true });
    await symlink(join(projectDir, 'node_modules'), join(dir, 'node_modules'));
    const before = [...(await failingStories(dir, 'sitting')), ...(await failingStories(dir, 'routine'))];
    if (before.length > 0) throw new Refusal(`Without any bug there fails: ${before.join(', ')}`);
    const outcomes: Outcome[] = [];
    for (const planted of plantedBugs) {
      const outcome = await plant(dir, planted);
      outcomes.push(outcome);
      say(`${outcome.bug} → ${told(outcome)}`);
    }
    return await judged(outcomes);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

async function judged(outcomes: readonly Outcome[]): Promise<number> {
  const survivors = outcomes.filter(({ caughtBy }) => caughtBy.length === 0);
  say(`\n${outcomes.length - survivors.length} of ${outcomes.length} planted bugs were caught.`);
  if (survivors.length > 0) return 1;
  if (process.argv.includes('--write')) await writeTable(outcomes);
  return 0;
}

async function plant(dir: string, { bug, file, find, plant: text }: PlantedBug): Promise<Outcome> {
  const path = join(dir, file);
  const source = await readFile(path, 'utf8');
  const parts = source.split(find);
  if (parts.length !== 2) return { bug, fits: false, caughtBy: [] };
  await writeFile(path, parts.join(text));
  const caughtBy = await failingStories(dir, file.startsWith('shared/routine/') ? 'routine' : 'sitting');
  await writeFile(path, source);
  return { bug, fits: true, caughtBy };
}

/** The names of the stories that fail, in the order of files and lines. */
async function failingStories(dir: string, room: Room): Promise<readonly string[]> {
  const output = join(dir, 'outcome.json');
  await rm(output, { force: true });
  const vitest = [
    ...programOf('vitest'),
    'run',
    '--config',
    'build/vitest.config.ts',
    '--no-isolate',
    '--pool=forks',
    ...stories[room],
  ] as const;
  const { output: written } = await run([...vitest, '--reporter=json', `--outputFile=${output}`], { cwd: dir, timeoutMs: patienceMs });
  const text = await readFile(output, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Refusal(`The stories did not run:\n${written}`);
  const { testResults }: Report = JSON.parse(text);
  return testResults
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, message, assertionResults }) => {
      if (assertionResults.length === 0) throw new Refusal(`${relative(dir, name)}: ${message}`);
      return assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    });
}

/** The part that is read here of what Vitest writes. */
type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

function told({ fits, caughtBy }: Outcome): string {
  if (!fits) return 'DOES NOT APPLY';
  const [first] = caughtBy;
  return first === undefined ? 'SURVIVES' : `${first}${caughtBy.length > 1 ? ` (and ${caughtBy.length - 1} more)` : ''}`;
}

async function writeTable(outcomes: readonly Outcome[]): Promise<void> {
  const text = await readFile(contributing, 'utf8');
  const [head, rest] = text.split(marks.begin);
  const tail = rest?.split(marks.end)[1];
  if (head === undefined || tail === undefined) throw new Refusal('CONTRIBUTING.md has lost the marks around its table.');
  const rows = outcomes.map(({ bug, caughtBy }) => `| ${bug} | ${mostTelling(caughtBy, outcomes)} |`);
  const table = ['| planted bug | a story that catches it |', '| --- | --- |', ...rows].join('\n');
  await writeFile(contributing, `${head}${marks.begin}\n\n${table}\n\n${marks.end}${tail}`);
}

/** The story that fewest of the other bugs break is about this one. */
function mostTelling(caughtBy: readonly string[], outcomes: readonly Outcome[]): string | undefined {
  const broken = (story: string): number => outcomes.filter((outcome) => outcome.caughtBy.includes(story)).length;
  return caughtBy.toSorted((a, b) => broken(a) - broken(b))[0];
}
