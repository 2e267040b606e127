import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Entry } from '../../shared/sitting/entry.ts';
import { pastDays } from '../past-days.ts';
import type { Profile } from '../profile.ts';
import { cases, times } from './amount.ts';
import { live } from './life.ts';
import { expect, test } from './test.ts';

const dayMs = 24 * 60 * 60_000;
const rounds = 5;

for (let row = 0; row < times({ usually: 1, full: 4 }); row += 1) {
  test(`killed while days are deleted and brought back, each day is there whole or gone, row ${row + 1}`, async ({
    cli,
    desktop,
    launch,
    profile,
  }) => {
    const until = Math.floor(Date.now() / dayMs);
    // A hair over midnight would be left of a day that is gone.
    const seeded = pastDays({ until, days: 20 }).map((entry) =>
      entry.type === 'segment' ? { ...entry, ms: Math.round(entry.ms) } : entry,
    );
    await profile.seedHistory(seeded);
    for (const afterMs of cases(fc.integer({ min: 0, max: 600 }), rounds, row)) {
      const unhunch = await launch();
      await cli('open', 'history');
      const page = await unhunch.window('history');
      for (const [what, day] of [
        ['deleteHistory', until - 20],
        ['undoDeleteHistory', null],
      ] as const)
        expect(await page.evaluate(([name, payload]) => Reflect.get(window, 'unhunch').ask(name, payload), [what, day] as const)).toEqual({
          kind: 'done',
        });
      const deleting = page.evaluate(async (first) => {
        const { ask } = Reflect.get(window, 'unhunch');
        for (let turn = 0; ; turn += 1) {
          await ask('deleteHistory', first + ((turn * 7) % 20));
          // The last of every four stays deleted.
          if (turn % 4 < 3) await ask('undoDeleteHistory', null);
        }
      }, until - 20);
      deleting.catch(() => undefined);
      await pause(afterMs);
      await unhunch.kill();
      const life = live(desktop, profile);
      try {
        await life.awake();
      } finally {
        await life.kill();
      }
      const left = await entriesOf(profile);
      expect(left.map(({ seq }) => seq)).toEqual(left.map(({ seq }) => seq).toSorted((one, other) => one - other));
      const seqs = new Set(left.map(({ seq }) => seq));
      for (let day = until - 20; day < until; day += 1) {
        const entries = seeded.filter(({ at }) => Math.floor(at / dayMs) === day);
        const there = entries.filter(({ seq }) => seqs.has(seq)).length;
        expect([0, entries.length], `day ${day - until}`).toContain(there);
      }
      expect((await readdir(profile.dir)).filter((name) => /\.(new|before)\.jsonl$|history-change/.test(name))).toEqual([]);
    }
  });
}

async function entriesOf({ file }: Profile): Promise<readonly Entry[]> {
  const lines = (await readFile(file('history.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}
