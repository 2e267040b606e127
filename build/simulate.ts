import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Recording } from '../shared/sitting/recording.ts';
import { parseRecording } from '../shared/sitting/recording.ts';
import type { Counterexample } from '../shared/sitting/simulation/lives.ts';
import { daysPerLife, live } from '../shared/sitting/simulation/lives.ts';
import { recheck } from '../shared/sitting/simulation/recheck.ts';
import { storyOf } from '../shared/sitting/story.ts';
import { main, projectDir, say } from './commands.ts';

const usage = 'usage: npm run simulate -- [--days N] [--seed S] | --replay FILE';
const storyLines = 40;
const daysBetweenReports = 1_000;

type Asked =
  | { readonly kind: 'simulate'; readonly days: number; readonly seed: number }
  | { readonly kind: 'replay'; readonly file: string }
  | { readonly kind: 'invalid'; readonly why: string };

await main(async () => {
  const asked = askedFor(process.argv.slice(2));
  switch (asked.kind) {
    case 'invalid':
      say(`${asked.why}; ${usage}`);
      return 2;
    case 'replay':
      return replayFile(asked.file);
    case 'simulate':
      return simulate(asked.days, asked.seed);
  }
});

function askedFor(args: readonly string[]): Asked {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { days: { type: 'string' }, seed: { type: 'string' }, replay: { type: 'string' } },
    });
    if (values.replay !== undefined) {
      if (values.days !== undefined || values.seed !== undefined) return { kind: 'invalid', why: 'a recording has its own days and seed' };
      return { kind: 'replay', file: values.replay };
    }
    const days = wholeNumber(values.days ?? '1000', 1, 100_000_000);
    if (days === null) return { kind: 'invalid', why: `not a number of days: ${values.days}` };
    const seed = wholeNumber(values.seed ?? '1', 0, 2 ** 31 - 1);
    if (seed === null) return { kind: 'invalid', why: `not a seed: ${values.seed}` };
    return { kind: 'simulate', days, seed };
  } catch (error) {
    return { kind: 'invalid', why: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}

function wholeNumber(text: string, min: number, max: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : null;
}

async function simulate(days: number, seed: number): Promise<number> {
  const begin = performance.now();
  let lived = 0;
  let steps = 0;
  let counterexample: Counterexample | null = null;
  while (lived < days && counterexample === null) {
    const chunk = live(seed, lived, Math.min(daysBetweenReports, days - lived));
    lived += chunk.days;
    steps += chunk.steps;
    counterexample = chunk.counterexample;
    if (process.stderr.isTTY) say(`${lived} person-days`);
  }
  const seconds = (performance.now() - begin) / 1_000;
  const rates = `${Math.round(lived / seconds)} days/s, ${steps} steps, ${Math.round(steps / seconds)} steps/s`;
  console.log(`${lived} person-days of seed ${seed} in ${seconds.toFixed(1)} s: ${rates}`);
  if (counterexample === null) return 0;
  await show(counterexample);
  return 1;
}

async function show({ wrong, seed, day, person, recording }: Counterexample): Promise<void> {
  console.log(`\nNot true: ${wrong}.\nSeed ${seed}, day ${day} (day ${((day - 1) % daysPerLife) + 1} of this life), ${person}.`);
  if (recording === null) return;
  const directory = join(projectDir, 'e2e/output');
  const file = join(directory, `counterexample-${seed}-${day}.json`);
  await mkdir(directory, { recursive: true });
  await writeFile(file, JSON.stringify(recording));
  console.log(
    `\n${storyOf(recording).slice(-storyLines).join('\n')}\n\nThe last facts of it, to live through again:\nnpm run simulate -- --replay ${file}`,
  );
}

async function replayFile(file: string): Promise<number> {
  const recording = await readRecording(file);
  if (typeof recording === 'string') {
    say(`${file} is not a recording: ${recording}`);
    return 2;
  }
  console.log(storyOf(recording).join('\n'));
  const found = recheck(recording);
  if (found === null) {
    console.log(`\n${recording.heard.length} facts: nothing wrong that the state alone shows.`);
    return 0;
  }
  console.log(`\nNot true after fact ${found.index + 1} of ${recording.heard.length}: ${found.wrong}.`);
  return 1;
}

/** A recording, or why there is none. */
async function readRecording(file: string): Promise<Recording | string> {
  try {
    const parsed = parseRecording(JSON.parse(await readFile(file, 'utf8')));
    return parsed.kind === 'ok' ? parsed.recording : parsed.why;
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is not JSON';
    return error instanceof Error ? error.message : String(error);
  }
}
