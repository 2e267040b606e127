import { readFile } from 'node:fs/promises';
import type { Entry } from '../../shared/sitting/entry.ts';
import { noTotals, type Totals } from '../../shared/sitting/ledger.ts';
import { openEntry, type State } from '../../shared/sitting/model.ts';
import { parseRecording, type Recording, replay } from '../../shared/sitting/recording.ts';
import { toleratedMs } from '../../shared/sitting/watchdog.ts';
import { run, type Status } from '../app.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import type { Profile } from '../profile.ts';
import type { Life } from '../torture/life.ts';
import { logOf } from '../torture/test.ts';
import type { Surroundings } from './person.ts';

export type Site = Surroundings & { readonly profile: Profile };

/** What the app says of itself at one moment, by every way that there is. */
export type Evidence = {
  /** Of the command line, as someone at a terminal gets it. */
  readonly status: Status;
  /** What the pure core makes of all that the app was told lately. */
  readonly recording: Recording;
  readonly state: State;
  readonly entries: readonly Entry[];
  /** The columns of all days: the log, and what is open. */
  readonly totals: Totals;
};

export async function gather({ desktop, profile, life }: Site): Promise<Evidence> {
  const status = await waitFor('a status', () => statusOf(profile, desktop));
  const recording = await waitFor('the facts', () => recordingOf(life));
  const state = replay(recording).at(-1)?.state ?? recording.first;
  const entries = await entriesOf(profile);
  return { status, recording, state, entries, totals: totalsOf([...entries, openEntry(state)]) };
}

/** On a fast clock the app may have given up on who asks before the question arrives: then it is asked again. */
async function statusOf({ dir }: Profile, { env }: Desktop): Promise<Status> {
  const { code, stdout, stderr } = await run([`--user-data-dir=${dir}`, 'status', '--json'], env);
  if (code !== 0) throw new Error(`status ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

async function recordingOf({ ask }: Life): Promise<Recording> {
  const answer = await ask({ kind: 'facts' });
  if (answer?.exitCode !== 0) throw new Error(`no facts: ${answer?.stderr ?? 'nobody answers'}`);
  const parsed = parseRecording(JSON.parse(answer.stdout));
  if (parsed.kind === 'invalid') throw new Error(`the facts are no recording: ${parsed.why}`);
  return parsed.recording;
}

async function entriesOf({ file }: Profile): Promise<readonly Entry[]> {
  const text = await readFile(file('history.jsonl'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function totalsOf(entries: readonly Entry[]): Totals {
  const totals = { ...noTotals };
  for (const entry of entries) if (entry.type === 'segment') totals[`${entry.kind}Ms`] += entry.ms;
  return totals;
}

export type Complaints = {
  /** Deadlines that were missed on the fast clock, and would not have been on a real one. */
  readonly missedForSpeed: number;
  /** What is never to be read in the log. */
  readonly grave: readonly string[];
};

export async function complaintsIn(profile: Profile, speed: number): Promise<Complaints> {
  const lines = await logOf(profile);
  const missed = lines.filter((line) => missedLine.test(line));
  const isForSpeed = (line: string): boolean => {
    const [, slow, seconds] = missedLine.exec(line) ?? [];
    return (Number(seconds) * 1_000) / speed <= toleratedMs[slow === undefined ? 'late' : 'slow'];
  };
  const grave = lines.filter((line) => / error |\|\s*at /.test(line) || (missedLine.test(line) && !isForSpeed(line)));
  return { missedForSpeed: missed.filter(isForSpeed).length, grave };
}

/** As the watchdog words it (`delayText`). */
const missedLine = /A deadline was missed(: one step took)? ?(?:by )?([\d.]+) s/;
