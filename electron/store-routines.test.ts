import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planOf } from '../shared/routine/example.ts';
import { defaultSettings } from '../shared/settings.ts';
import { catalogueOf } from '../shared/words/catalogues.ts';
import { loadWords } from '../shared/words/load-words.ts';
import { english } from '../shared/words/words.ts';

// electron-store imports Electron's npm package, which in plain Node is the path of a program.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { silentLog } from './log.ts';
import { openRoutines, openSettings } from './store.ts';

/** Every file is flushed to the disk, which others may keep busy. */
const slowDiskMs = 30_000;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'unhunch-routines-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const path = (name: string) => join(directory, name);
const reopened = () => openRoutines(directory, silentLog);
const mine = { ...planOf(['neckTilts', 'bladeSqueeze']), id: 'own-1', name: 'Büro „kurz“ 座る', quiet: true, restSeconds: 20 };
const changed = { ...planOf(['shoulderRolls']), id: 'deskReset', name: null };

describe('routines on disk', () => {
  it('are none of the user’s own, silently, before there is a file', () => {
    expect(reopened().read()).toEqual([]);
    expect(reopened().notices(english)).toEqual([]);
  });

  it('are there after a restart, for the user alone, with a copy beside them', () => {
    reopened().write([changed, mine]);
    expect(reopened().read()).toEqual([changed, mine]);
    for (const name of ['routines.json', 'routines.backup.json']) expect(statSync(path(name)).mode & 0o777).toBe(0o600);
  });

  it('come from the last good copy where the file is damaged', () => {
    reopened().write([mine]);
    writeFileSync(path('routines.json'), '{"version":1,"rout');
    const store = reopened();
    expect(store.read()).toEqual([mine]);
    expect(store.notices(english)).toEqual([
      'The file of your routines could not be read. The last good copy is in use. The damaged file is kept as routines.bad-1.json.',
    ]);
  });

  it('keep every good one where there is no copy, and name the bad', () => {
    const tooMuch = { ...planOf(['wallAngels'], { wallAngels: { reps: 500 } }), id: 'own-2', name: 'Too much' };
    writeFileSync(path('routines.json'), JSON.stringify({ version: 1, routines: [tooMuch, mine, { id: 'own-3' }, mine] }));
    const store = reopened();
    expect(store.read()).toEqual([mine]);
    expect(store.notices(english)).toEqual([
      `The file of your routines could not be read. All but Too much, routine 3, and ${mine.name} is in use. The damaged file is kept as routines.bad-1.json.`,
    ]);
  });

  it('that are lost have the names that they have in the language of the day', async () => {
    writeFileSync(path('routines.json'), JSON.stringify({ version: 1, routines: [changed, { id: 'own-3' }, changed] }));
    const german = await loadWords({ language: 'de', region: 'de' }, catalogueOf);
    expect(reopened().notices(german)[0]).toContain(`Alles außer Routine 2 und ${german.routine.names.deskReset} gilt weiter.`);
  });

  it('are none where the file has something else in their place', () => {
    writeFileSync(path('routines.json'), JSON.stringify({ version: 1, routines: { first: mine, second: changed } }));
    const store = reopened();
    expect(store.read()).toEqual([]);
    expect(store.notices(english)[0]).toContain('The defaults are in use.');
  });

  it('keep their name where a newer Unhunch, or another language, has one of the same name', () => {
    const twin = { ...mine, name: 'stay seated' };
    writeFileSync(path('routines.json'), JSON.stringify({ version: 1, routines: [twin] }));
    expect(reopened().read()).toEqual([twin]);
    expect(reopened().notices(english)).toEqual([]);
  });

  it(
    'can be written and read again whatever the file held',
    () => {
      const content = fc.oneof(
        fc.string(),
        fc.jsonValue().map((routines) => JSON.stringify({ version: 1, routines })),
        fc.array(fc.oneof(fc.constantFrom(mine, changed), fc.jsonValue())).map((routines) => JSON.stringify({ version: 1, routines })),
      );
      fc.assert(
        fc.property(content, (text) => {
          rmSync(directory, { recursive: true, force: true });
          mkdirSync(directory);
          writeFileSync(path('routines.json'), text);
          reopened().write([mine]);
          expect(reopened().read()).toEqual([mine]);
          expect(reopened().notices(english)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
    slowDiskMs,
  );
});

describe('settings of a version that knew one routine', () => {
  it('are good, without the doses that live in the routines now', () => {
    const { tonesOn: _, voiceOn: __, routineId: ___, ...older } = { ...defaultSettings, sitLimitMinutes: 30 };
    const settings = { ...older, shoulderRollReps: 12, wallAngelReps: 8 };
    writeFileSync(path('settings.json'), JSON.stringify({ version: 1, settings }));
    const store = openSettings(directory, silentLog);
    expect(store.read()).toEqual({ ...defaultSettings, sitLimitMinutes: 30 });
    expect(store.notices(english)).toEqual([]);
    store.write(store.read());
    expect(JSON.parse(readFileSync(path('settings.json'), 'utf8'))).toMatchObject({ version: 3 });
    expect(openSettings(directory, silentLog).notices(english)).toEqual([]);
  });
});
