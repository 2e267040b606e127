import { readFile, truncate } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Desktop } from '../desktop/index.ts';
import type { Profile } from '../profile.ts';
import { cases, isFull, times } from './amount.ts';
import { type Life, live } from './life.ts';
import { expect, logOf, test } from './test.ts';

/** Each round kills twice: at some moment, and once it was seen what became of that. */
const rounds = isFull ? 10 : 3;
const rows = times({ usually: 1, full: 10 });
const lostAtMostMs = 60_000;

/** A power cut takes away what the disk had not kept yet, which a kill alone never does. */
type Fate = { readonly moment: 'starting' | 'resting' | 'writing'; readonly afterMs: number; readonly tornBytes: number };

const fate: fc.Arbitrary<Fate> = fc.record({
  moment: fc.constantFrom('starting', 'resting', 'writing', 'writing', 'writing'),
  afterMs: fc.integer({ min: 0, max: 700 }),
  tornBytes: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 40 })),
});

for (let row = 0; row < rows; row += 1) {
  test(`killed at any moment, the app starts again with what was set and counted, row ${row + 1}`, async ({ desktop, profile }) => {
    await profile.seedSitting(40);
    let known: Known = { limits: [45], streakMs: 40 * 60_000 };
    for (const [turn, { moment, afterMs, tornBytes }] of cases(fate, rounds, row).entries()) {
      const life = live(desktop, profile);
      try {
        if (moment === 'starting') await pause(afterMs);
        else known = await livedThrough(life, { desktop, moment, afterMs, turn, known });
      } finally {
        await life.kill();
        await desktop.logind.unlock();
      }
      await tornBy(tornBytes, profile);
      known = await soundAfter(desktop, profile, known);
    }
  });
}

type Known = { readonly limits: readonly number[]; readonly streakMs: number };
type Living = Pick<Fate, 'afterMs'> & {
  readonly desktop: Desktop;
  readonly moment: 'resting' | 'writing';
  readonly turn: number;
  readonly known: Known;
};

/** Until the kill; what then may stand in the settings is the last value that was acknowledged, and one that was on its way. */
async function livedThrough(life: Life, { desktop, moment, afterMs, turn, known }: Living): Promise<Known> {
  const { streakMs } = await life.awake();
  let { limits } = known;
  const killed = pause(afterMs).then(life.kill);
  for (let at = 0; moment === 'writing' && !life.isOver(); at += 1) {
    const limit = 46 + ((turn * 37 + at) % 44);
    limits = [...limits.slice(-1), limit];
    const answer = await life.ask({ kind: 'set', key: 'sitLimitMinutes', value: limit });
    if (answer?.exitCode === 0) limits = [limit];
    else break;
    await deeds[at % deeds.length]?.(life, desktop);
  }
  await killed;
  return { limits, streakMs };
}

/** Each writes the log and the checkpoint. */
const deeds: readonly ((life: Life, desktop: Desktop) => Promise<unknown>)[] = [
  ({ ask }) => ask({ kind: 'run', command: { type: 'start' } }),
  (_, { logind }) => logind.lock(),
  (_, { logind }) => logind.unlock(),
  ({ ask }) => ask({ kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: 5 } } }),
  ({ ask }) => ask({ kind: 'run', command: { type: 'resume' } }),
  ({ ask }) => ask({ kind: 'run', command: { type: 'hold', minutes: 30 } }),
];

async function tornBy(bytes: number, { file }: Profile): Promise<void> {
  const log = await readFile(file('history.jsonl')).catch(() => Buffer.alloc(0));
  const last = log.subarray(log.lastIndexOf(0x0a, -2) + 1);
  if (bytes > 1 && bytes < last.length) await truncate(file('history.jsonl'), log.length - bytes);
}

async function soundAfter(desktop: Desktop, profile: Profile, known: Known): Promise<Known> {
  const before = await readFile(profile.file('history.jsonl'), 'utf8').catch(() => '');
  const torn = before.slice(before.lastIndexOf('\n') + 1);
  const told = (await logOf(profile)).filter(isTornLine).length;
  const life = live(desktop, profile);
  try {
    const { streakMs } = await life.awake();
    expect(streakMs).toBeGreaterThanOrEqual(known.streakMs - lostAtMostMs);
    const answer = await life.ask({ kind: 'settings', key: 'sitLimitMinutes' });
    const limit = Number(answer?.stdout);
    expect(known.limits).toContain(limit);
    const after = await readFile(profile.file('history.jsonl'), 'utf8').catch(() => '');
    expect(after.startsWith(before.slice(0, before.length - torn.length))).toBe(true);
    for (const line of after.split('\n').filter((text) => text !== '')) JSON.parse(line);
    expect((await logOf(profile)).filter(isTornLine)).toHaveLength(told + (torn === '' ? 0 : 1));
    return { limits: [limit], streakMs };
  } finally {
    await life.kill();
  }
}

const isTornLine = (line: string): boolean => / ended in a torn line of \d+ bytes/.test(line);
