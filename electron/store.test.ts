import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { english } from '../shared/words/words.ts';

// electron-store imports Electron's npm package, which in plain Node is the path of a program. Naming one keeps that
// package from fetching it; electron-store itself runs without Electron where it is given a folder.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { silentLog } from './log.ts';
import { openSettings } from './store.ts';

const mine = { ...defaultSettings, sitLimitMinutes: 30 };

/** Every file is flushed to the disk, which others may keep busy. */
const slowDiskMs = 30_000;

let root: string;
let directory: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-store-'));
  directory = join(root, 'profile');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(directory, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const files = () => readdirSync(directory).sort();
const reopened = () => openSettings(directory, silentLog);
const damage = (content: string | Buffer) => writeFileSync(path('settings.json'), content);

describe('settings on disk', () => {
  it('are the defaults, silently, before there is a file', () => {
    const store = reopened();
    expect(store.read()).toEqual(defaultSettings);
    expect(store.notices(english)).toEqual([]);
  });

  it('are there after a restart, in a file and a folder for the user alone', () => {
    reopened().write(mine);
    for (const name of files()) expect(statSync(path(name)).mode & 0o777).toBe(0o600);
    expect(reopened().read()).toEqual(mine);
    expect(reopened().notices(english)).toEqual([]);
    expect(files()).toEqual(['settings.backup.json', 'settings.json']);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(JSON.parse(text('settings.json'))).toEqual({ version: 3, settings: mine });
  });

  it('are kept from other eyes where a file was open to them', () => {
    reopened().write(mine);
    chmodSync(path('settings.json'), 0o644);
    reopened();
    expect(statSync(path('settings.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['empty', ''],
    ['truncated', '{"version":1,"settings":{"sitLim'],
    ['zeroed', Buffer.alloc(512)],
    ['not an object', '[]'],
    ['of no version', JSON.stringify({ settings: mine })],
    ['out of range', JSON.stringify({ version: 1, settings: { ...mine, sitLimitMinutes: 5_000 } })],
    ['against itself', JSON.stringify({ version: 1, settings: { ...mine, awayAfterMinutes: 9, restAfterMinutes: 2 } })],
  ])('fall back to the last good copy when the file is %s, and the bad one is kept', (_, content) => {
    reopened().write(mine);
    damage(content);
    const store = reopened();
    expect(store.read()).toEqual(mine);
    expect(store.notices(english)).toEqual([
      'The file of your settings could not be read. The last good copy is in use. The damaged file is kept as settings.bad-1.json.',
    ]);
    expect(readFileSync(path('settings.bad-1.json'))).toEqual(Buffer.from(content));
    expect(JSON.parse(text('settings.json'))).toEqual({ version: 3, settings: mine });
    expect(reopened().notices(english)).toEqual([]);
  });

  it('keep every good key where there is no good copy', () => {
    mkdirSync(directory);
    damage(JSON.stringify({ version: 1, settings: { ...mine, volumePercent: 'loud', colour: 'red' } }));
    const store = reopened();
    expect(store.read()).toEqual(mine);
    expect(store.notices(english)).toEqual([
      'The file of your settings could not be read. All but Volume and "colour" is in use. The damaged file is kept as settings.bad-1.json.',
    ]);
  });

  it('fall back to the defaults where they are a list of anything', () => {
    mkdirSync(directory);
    damage(JSON.stringify({ version: 1, settings: ['dark', 30, true] }));
    expect(reopened().notices(english)).toEqual([
      'The file of your settings could not be read. The defaults are in use. The damaged file is kept as settings.bad-1.json.',
    ]);
  });

  it('fall back to the defaults where nothing can be read, and say so once', () => {
    mkdirSync(directory);
    damage('garbage');
    writeFileSync(path('settings.backup.json'), 'more garbage');
    const store = reopened();
    expect(store.read()).toEqual(defaultSettings);
    expect(store.notices(english)).toEqual([
      'The file of your settings could not be read. The defaults are in use. The damaged file is kept as settings.bad-1.json.',
    ]);
    expect(text('settings.bad-1.json')).toBe('garbage');
    expect(text('settings.backup.bad-1.json')).toBe('more garbage');
    expect(reopened().notices(english)).toEqual([]);
  });

  it('take the last good copy where the file is gone', () => {
    reopened().write(mine);
    rmSync(path('settings.json'));
    const store = reopened();
    expect(store.read()).toEqual(mine);
    expect(store.notices(english)).toEqual(['The file of your settings was missing. The last good copy is in use.']);
  });

  it('survive a folder or a huge file in the place of the file', () => {
    reopened().write(mine);
    rmSync(path('settings.json'));
    mkdirSync(join(path('settings.json'), 'precious'), { recursive: true });
    expect(reopened().read()).toEqual(mine);
    expect(existsSync(join(path('settings.bad-1.json'), 'precious'))).toBe(true);
    damage(Buffer.alloc(5 * 1024 * 1024, 'x'));
    expect(reopened().read()).toEqual(mine);
    expect(statSync(path('settings.bad-2.json')).size).toBe(5 * 1024 * 1024);
  });

  it('have a last good copy again where a folder stood in its place', () => {
    reopened().write(mine);
    rmSync(path('settings.backup.json'));
    mkdirSync(join(path('settings.backup.json'), 'precious'), { recursive: true });
    expect(reopened().notices(english)).toEqual([]);
    expect(JSON.parse(text('settings.backup.json'))).toEqual({ version: 3, settings: mine });
    expect(existsSync(join(path('settings.backup.bad-1.json'), 'precious'))).toBe(true);
  });

  it('take back the permissions that their files lost', () => {
    reopened().write(mine);
    for (const name of files()) chmodSync(path(name), 0o000);
    const store = reopened();
    expect(store.read()).toEqual(mine);
    for (const name of files()) expect([name, statSync(path(name)).mode & 0o777]).toEqual([name, 0o600]);
  });

  it('leave no drafts behind that a crash cut short', () => {
    reopened().write(mine);
    const drafts = ['settings.json.tmp-5375764095829665', 'settings.json.tmp-53757716649b8baa', 'settings.backup.json.4711.tmp'];
    for (const name of [...drafts, 'settings.json.mine', 'other.json.4711.tmp']) writeFileSync(path(name), '{');
    expect(reopened().read()).toEqual(mine);
    expect(files()).toEqual(['other.json.4711.tmp', 'settings.backup.json', 'settings.json', 'settings.json.mine']);
  });

  it('take a missing key of an older version for no damage', () => {
    mkdirSync(directory);
    damage(JSON.stringify({ version: 1, settings: { sitLimitMinutes: 30 } }));
    const store = reopened();
    expect(store.read()).toEqual(mine);
    expect(store.notices(english)).toEqual([]);
    store.write({ ...mine, soundOn: false });
    expect(reopened().read()).toEqual({ ...mine, soundOn: false });
  });

  it('read a file that begins with a byte order mark', () => {
    mkdirSync(directory);
    damage(`\uFEFF${JSON.stringify({ version: 1, settings: mine })}`);
    expect(reopened().read()).toEqual(mine);
  });

  it('keep the newest five bad files, never overwriting one', () => {
    for (let count = 1; count <= 8; count++) {
      reopened().write(mine);
      damage(`garbage ${count}`);
    }
    reopened();
    expect(files().filter((name) => name.includes('bad'))).toEqual([4, 5, 6, 7, 8].map((number) => `settings.bad-${number}.json`));
    expect(text('settings.bad-8.json')).toBe('garbage 8');
  });

  it('come from memory where there can be no folder, and say so', () => {
    writeFileSync(join(root, 'file'), '');
    const store = openSettings(join(root, 'file', 'profile'), silentLog);
    expect(store.read()).toEqual(defaultSettings);
    store.write(mine);
    expect(store.read()).toEqual(mine);
    expect(store.notices(english)).toHaveLength(1);
    expect(store.notices(english)[0]).toMatch(/^Your settings cannot be saved\. .+\. Unhunch goes on from memory and tries again\.$/);
  });

  it(
    'are good settings whatever the files hold',
    () => {
      const content = fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((settings) => JSON.stringify({ version: 1, settings })),
      );
      fc.assert(
        fc.property(content, content, (main, backup) => {
          rmSync(directory, { recursive: true, force: true });
          mkdirSync(directory);
          damage(main);
          writeFileSync(path('settings.backup.json'), backup);
          const store = reopened();
          store.write({ ...store.read(), sitLimitMinutes: 77 });
          expect(reopened().read().sitLimitMinutes).toBe(77);
          expect(reopened().notices(english)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
    slowDiskMs,
  );
});
