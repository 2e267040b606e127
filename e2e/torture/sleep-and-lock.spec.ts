import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Entry } from '../../shared/sitting/entry.ts';
import type { Desktop } from '../desktop/index.ts';
import type { Profile } from '../profile.ts';
import { cases, times } from './amount.ts';
import { expect, test } from './test.ts';

const happenings = {
  suspend: ({ logind }: Desktop) => logind.suspend(),
  resume: ({ logind }: Desktop) => logind.resume(),
  lock: ({ logind }: Desktop) => logind.lock(),
  unlock: ({ logind }: Desktop) => logind.unlock(),
  'screen saver on': async ({ screenSaver }: Desktop) => screenSaver.setActive(true),
  'screen saver off': async ({ screenSaver }: Desktop) => screenSaver.setActive(false),
  input: ({ input }: Desktop) => input.stir(),
};
const names = Object.keys(happenings) as (keyof typeof happenings)[];

test('sleep and locks in any order leave a log without a gap, and the reminder where it was', async ({
  desktop,
  launch,
  profile,
  untilBack,
  untilStatus,
}) => {
  await profile.seedSitting(46);
  await launch();
  await desktop.notifications.waitFor(/46 minutes/);
  for (const name of cases(fc.constantFrom(...names), times({ usually: 60, full: 1_000 }))) await happenings[name](desktop);
  await desktop.logind.resume();
  await desktop.logind.unlock();
  desktop.screenSaver.setActive(false);
  await untilBack();
  const { streakMs } = await untilStatus('due again', ({ phase }) => phase === 'due');
  expect(streakMs).toBeGreaterThanOrEqual(46 * 60_000);
  expect(desktop.notifications.list().length).toBeLessThanOrEqual(1);
  expect(gapsIn(await segmentsOf(profile))).toEqual([]);
});

type Segment = Extract<Entry, { type: 'segment' }>;

async function segmentsOf({ file }: Profile): Promise<readonly Segment[]> {
  const entries: readonly Entry[] = (await readFile(file('history.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return entries.filter((entry) => entry.type === 'segment');
}

/** Clocks are read one after the other. */
const readingsMs = 50;

/** Each segment begins where the one before it ended. */
function gapsIn(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    const gapMs = before === undefined ? 0 : segment.at - (before.at + before.ms);
    return Math.abs(gapMs) > readingsMs ? [`${gapMs} ms before entry ${segment.seq}`] : [];
  });
}
