import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Mutation, mutations } from '../../electron/store/mutations.ts';
import { planOf } from '../../shared/routine/example.ts';
import { scenario } from '../../shared/sitting/scenario.ts';
import type { Desktop } from '../desktop/index.ts';
import type { Profile } from '../profile.ts';
import { cases, isFull, times } from './amount.ts';
import { live } from './life.ts';
import { expect, expectComposure, test } from './test.ts';

const damagedAtATime = isFull ? 10 : 4;
const rows = times({ usually: 1, full: 5 });

/** What the user would miss, and is told of. */
const dear = ['settings.json', 'clock.json', 'routines.json'] as const;
const files = [...dear, 'settings.backup.json', 'clock.backup.json', 'routines.backup.json', 'windows.json', 'history.jsonl'] as const;
const cutInHalf = (name: (typeof dear)[number]): readonly (readonly [string, Mutation])[] => [
  [name, { name: 'cut in half', of: (bytes) => bytes.subarray(0, bytes.length / 2) }],
];
const damage = fc.array(fc.tuple(fc.constantFrom(...files), mutations), { minLength: 1, maxLength: 4 });

for (let row = 0; row < rows; row += 1) {
  test(`on damaged files the app starts, keeps what it could not read beside them, and says so once, row ${row + 1}`, async ({
    desktop,
    profile,
  }) => {
    const good = await goodFiles(desktop, profile);
    expect([...good].filter(([, bytes]) => bytes.length === 0)).toEqual([]);
    for (const damages of [...dear.map(cutInHalf), ...cases(damage, damagedAtATime, row)]) {
      const found = new Map(good);
      for (const [name, mutation] of damages) found.set(name, mutation.of(found.get(name) ?? Buffer.alloc(0)));
      await expectComposure(profile);
      await rm(profile.dir, { recursive: true, force: true, maxRetries: 5 });
      await mkdir(profile.dir, { mode: 0o700 });
      for (const [name, bytes] of found) await writeFile(join(profile.dir, name), bytes, { mode: 0o600 });
      const told = await noticesOf(desktop, profile);
      const kept = await filesIn(profile);
      for (const name of dear) {
        const bytes = found.get(name) ?? Buffer.alloc(0);
        const why = `${name}: ${damages.join(', ')}`;
        const isTold = told.includes(noticeOf[name]);
        // What can be read may still be refused, or be as good as it was.
        if (!isReadable(bytes)) expect(isTold, why).toBe(true);
        if (isTold)
          expect(
            [...kept.values()].some((one) => one.equals(bytes)),
            why,
          ).toBe(true);
      }
      expect(await noticesOf(desktop, profile)).not.toContain('could not be read. The');
    }
  });
}

const noticeOf = {
  'settings.json': 'The file of your settings could not be read.',
  'clock.json': 'The file of your sitting time could not be read.',
  'routines.json': 'The file of your routines could not be read.',
} as const;

function isReadable(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** As a run of the app leaves them. */
async function goodFiles(desktop: Desktop, profile: Profile): Promise<ReadonlyMap<string, Buffer>> {
  await profile.seedDay(
    scenario({ startAt: Date.now() - 70 * 60_000 })
      .sit('40m')
      .idle('20m')
      .sit('10m'),
  );
  await profile.seedSettings({ sitLimitMinutes: 80 });
  await profile.seedRoutines([{ ...planOf(['neckTilts', 'bladeSqueeze']), id: 'own-1', name: 'Büro „kurz“ 座る' }]);
  const windows = { settings: { x: 30, y: 40, width: 700, height: 500 } };
  await writeFile(profile.file('windows.json'), JSON.stringify({ version: 1, windows }), { mode: 0o600 });
  await noticesOf(desktop, profile);
  const all = await filesIn(profile);
  return new Map(files.map((name) => [name, all.get(name) ?? Buffer.alloc(0)]));
}

/** What one run tells of. */
async function noticesOf(desktop: Desktop, profile: Profile): Promise<string> {
  const life = live(desktop, profile);
  try {
    await life.awake();
    return (await life.ask({ kind: 'status', json: false }))?.stdout ?? '';
  } finally {
    await life.kill();
  }
}

/** Of ours: what belongs to Chromium comes and goes until the last of its processes is gone. */
async function filesIn({ dir }: Profile): Promise<ReadonlyMap<string, Buffer>> {
  const ours = /^(settings|clock|routines|windows|history)\b/;
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && ours.test(entry.name)).map(({ name }) => name);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name))] as const)));
}
