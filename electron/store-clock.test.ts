import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { firstLaunch } from '../shared/sitting/launch.ts';
import { step } from '../shared/sitting/step.ts';
import { english } from '../shared/words/words.ts';

// electron-store imports Electron's npm package, which in plain Node is the path of a program. Naming one keeps that
// package from fetching it; electron-store itself runs without Electron where it is given a folder.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { silentLog } from './log.ts';
import { openClock } from './store.ts';

const stamp = { wallMs: 1_000_000, monotonicMs: 0, uptimeMs: 0, utcOffsetMinutes: 60 };
const fresh = firstLaunch(stamp);
const begun = step(fresh, { now: stamp, fact: { type: 'asked', command: { type: 'start', routine: 'own-1' } } }, defaultSettings).state;

let root: string;
let directory: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-clock-'));
  directory = join(root, 'profile');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = () => join(directory, 'clock.json');
const reopened = () => openClock(directory, silentLog);

it('is nothing before the first save, and then what was saved last', () => {
  const clock = reopened();
  expect(clock.read()).toBeNull();
  clock.write(fresh);
  clock.write(begun);
  expect(clock.notices(english)).toEqual([]);
  expect(reopened().read()).toEqual(begun);
  expect(reopened().read()?.routine).toMatchObject({ id: 'own-1' });
});

it('comes from the last good copy when the file is cut off', () => {
  reopened().write(begun);
  writeFileSync(file(), '{"version":1,"clo');
  expect(reopened().read()).toEqual(begun);
});

it('starts anew, and says so, when nothing is left', () => {
  mkdirSync(directory);
  writeFileSync(file(), 'x');
  const clock = reopened();
  expect(clock.read()).toBeNull();
  expect(clock.notices(english)).toEqual([
    'The file of your sitting time could not be read. It starts anew. The damaged file is kept as clock.bad-1.json.',
  ]);
  clock.write(fresh);
  expect(reopened().read()).toEqual(fresh);
});

it('of the time of one routine is read on, a running routine included', () => {
  const { id: _, elsewhere: __, elsewhereAt: ___, ...older } = begun.routine ?? {};
  mkdirSync(directory);
  for (const routine of [older, null]) {
    const state = routine === null ? fresh : { ...begun, routine };
    writeFileSync(file(), JSON.stringify({ version: 1, clock: state }));
    const clock = reopened();
    expect(clock.notices(english)).toEqual([]);
    expect(clock.read()).toEqual(routine === null ? fresh : { ...begun, routine: { ...begun.routine, id: 'deskReset' } });
  }
});
