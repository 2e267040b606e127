import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { planOf } from '../shared/routine/example.ts';
import { bookSchema } from '../shared/routine/routine-book.ts';
import { coherentSettingsSchema, defaultSettings } from '../shared/settings.ts';
import { savedSchema } from '../shared/sitting/saved.ts';
import { english } from '../shared/words/words.ts';

// electron-store imports Electron's npm package, which in plain Node is the path of a program.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { evening, Profile } from './history/example.ts';
import { openHistoryBook } from './history/history-book.ts';
import { writeIndex } from './history/index-file.ts';
import { lookAgain, nothingKnown } from './history/log-file.ts';
import { silentLog } from './log.ts';
import { openSitting } from './sitting.ts';
import { mutations } from './store/mutations.ts';
import { openClock, openRoutines, openSettings } from './store.ts';
import { openWindowPlaces } from './window-places.ts';

/** A profile takes up to a tenth of a second. */
const usualRuns = fc.readConfigureGlobal().numRuns ?? 100;
const slowDiskMs = 30_000 + usualRuns * 100;

let good: ReadonlyMap<string, Buffer>;
let here: Profile;
beforeAll(async () => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) }).lives(evening);
  const { directory } = here;
  await here.importsDay();
  await here.book.remove(here.day.current.ledger.days[0]?.day ?? 0);
  await here.book.undo();
  openSettings(directory, silentLog).write({ ...defaultSettings, sitLimitMinutes: 30, theme: 'dark' });
  openRoutines(directory, silentLog).write([{ ...planOf(['neckTilts', 'bladeSqueeze']), id: 'own-1', name: 'Büro „kurz“ 座る' }]);
  openClock(directory, silentLog).write(here.day.current);
  openWindowPlaces(directory, silentLog).write('settings', { x: 3, y: 40, width: 700, height: 500 });
  const { log, imported, index } = here.places;
  const known = (file: string) => lookAgain(file, nothingKnown);
  await writeIndex(index, { log: await known(log.file), imported: await known(imported.file) });
  good = new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]));
});
afterAll(() => here.remove());

it(
  'whatever became of its files, a profile opens to something sound, and nothing that could not be read is lost',
  async () => {
    expect([...good.keys()]).toEqual(expect.arrayContaining([...read]));
    const damage = fc.array(fc.tuple(fc.constantFrom(...read), mutations), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, async (damages) => {
        const directory = mkdtempSync(join(tmpdir(), 'unhunch-mutated-'));
        try {
          const found = new Map(good);
          for (const [name, mutation] of damages) found.set(name, mutation.of(found.get(name) ?? Buffer.alloc(0)));
          for (const [name, bytes] of found) writeFileSync(join(directory, name), bytes);
          const told = await opened(directory);
          const files = readdirSync(directory).map((name) => readFileSync(join(directory, name)));
          const isKept = (bytes: Buffer): boolean => files.some((file) => file.equals(bytes));
          for (const { name, notices } of told)
            if (notices.some((notice) => notice.includes('could not be read')))
              expect(isKept(found.get(name) ?? Buffer.alloc(0))).toBe(true);
          // A line of the log is never rewritten: what is before a torn end stays as it was, there or aside.
          const log = found.get('history.jsonl') ?? Buffer.alloc(0);
          const lines = log.subarray(0, log.lastIndexOf(0x0a) + 1);
          expect(files.some((file) => file.subarray(0, lines.length).equals(lines))).toBe(true);
        } finally {
          rmSync(directory, { recursive: true, force: true });
        }
      }),
      { numRuns: Math.ceil(usualRuns / 4) },
    );
  },
  slowDiskMs,
);

const read = [
  'settings.json',
  'settings.backup.json',
  'clock.json',
  'clock.backup.json',
  'routines.json',
  'routines.backup.json',
  'windows.json',
  'history.jsonl',
  'history-imported.jsonl',
  'history-index.json',
] as const;

type Told = { readonly name: string; readonly notices: readonly string[] };

/** As a launch does, and someone who then looks at everything. */
async function opened(directory: string): Promise<readonly Told[]> {
  const settings = openSettings(directory, silentLog);
  expect(v.is(coherentSettingsSchema, settings.read())).toBe(true);
  const routines = openRoutines(directory, silentLog);
  expect(v.is(bookSchema, routines.read())).toBe(true);
  const clock = openClock(directory, silentLog);
  const sitting = openSitting(directory, silentLog);
  const { stamp } = here.day.current;
  const { state, effects } = sitting.launch(
    { ...stamp, wallMs: stamp.wallMs + 60_000, uptimeMs: stamp.uptimeMs + 60_000 },
    settings.read(),
  );
  expect(v.safeParse(savedSchema, state).issues).toBeUndefined();
  sitting.keep(effects, state);
  expect(sitting.timeline(state)).toBeDefined();
  expect(sitting.progress()).toBeDefined();
  expect(openWindowPlaces(directory, silentLog).read('settings')).toBeDefined();
  const words = () => english;
  const book = openHistoryBook({ directory, clock: { ...here.clock, state: () => state, flush: sitting.flush }, words, log: silentLog });
  expect(await book.days({ from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER })).toBeDefined();
  book.close();
  return [
    { name: 'settings.json', notices: settings.notices(english) },
    { name: 'routines.json', notices: routines.notices(english) },
    { name: 'clock.json', notices: clock.notices(english) },
  ];
}
