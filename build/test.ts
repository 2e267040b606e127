import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main, projectDir, Refusal, run, say } from './commands.ts';
import { isStepName, type StepName, steps } from './test-steps.ts';

type Count = { readonly passed: number; readonly failed: number };

const output = join(projectDir, 'e2e/output');
const reports: Partial<Readonly<Record<StepName, string>>> = {
  unit: join(output, 'unit.json'),
  e2e: join(output, 'e2e.json'),
};

await main(async () => {
  const names = namesOf(process.argv.slice(2));
  await mkdir(output, { recursive: true });
  for (const report of Object.values(reports)) await rm(report, { force: true });

  const counts: Count[] = [];
  const failedStep = await firstFailing(names, counts);
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  await writeFile(join(output, 'summary.txt'), `${passed} passed, ${failed} failed\n`);
  say(failedStep === undefined ? `\nAll of it holds: ${names.join(', ')}.` : `\nStopped: ${failedStep} failed.`);
  return failedStep === undefined ? 0 : 1;
});

/** All steps, unless some are named. */
function namesOf(given: readonly string[]): readonly StepName[] {
  const all = Object.keys(steps).filter(isStepName);
  const unknown = given.find((name) => !isStepName(name));
  if (unknown !== undefined) throw new Refusal(`There is no step "${unknown}", only ${all.join(', ')}.`);
  return given.length > 0 ? given.filter(isStepName) : all;
}

/** The first one that fails is the last one. */
async function firstFailing(names: readonly StepName[], counts: Count[]): Promise<StepName | undefined> {
  for (const name of names) {
    say(`\n${name}`);
    let code = 0;
    for (const command of steps[name]) {
      code = (await run(command, { output: 'shown' })).code;
      if (code !== 0) break;
    }
    counts.push(await countOf(name, code === 0));
    if (code !== 0) return name;
  }
  return undefined;
}

/** A step without tests, and one that fell before it could write its report, counts as one failure when it fails. */
async function countOf(name: StepName, isGood: boolean): Promise<Count> {
  const count = await reportedCount(reports[name]);
  return isGood ? count : { ...count, failed: Math.max(count.failed, 1) };
}

async function reportedCount(report: string | undefined): Promise<Count> {
  const none = { passed: 0, failed: 0 };
  if (report === undefined) return none;
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return none;
  const { stats, numPassedTests, numFailedTests }: Report = JSON.parse(text);
  return stats === undefined
    ? { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
    : { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** The part that is read here of what Vitest (at the top) and Playwright (`stats`) write. */
type Report = {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
