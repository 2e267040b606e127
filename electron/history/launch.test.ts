import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// electron-store imports Electron's npm package, which in plain Node is the path of a program. Naming one keeps that
// package from fetching it.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { summarise } from '../../shared/history/day-summary.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { sumOf } from '../../shared/sitting/ledger.ts';
import { silentLog } from '../log.ts';
import { openSitting } from '../sitting.ts';
import { done, evening, Profile } from './example.ts';
import { placesIn } from './places.ts';

let here: Profile;
let crashed: string;
beforeEach(() => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) }).lives(evening);
  crashed = mkdtempSync(join(tmpdir(), 'unhunch-launch-'));
});
afterEach(() => {
  here.remove();
  rmSync(crashed, { recursive: true });
});

/** Crashes in the middle of a change, with the checkpoint of just before it, and is launched again. */
const launchedAfter = async (act: () => Promise<unknown>) => {
  openSitting(crashed, silentLog).save(here.day.current);
  here.onTold = (type) => {
    if (type === 'historyChanged') cpSync(here.directory, crashed, { recursive: true, force: true });
  };
  await act();
  const { stamp } = here.day.current;
  return openSitting(crashed, silentLog).launch(stamp, defaultSettings).state;
};

it('a launch after a crash amid a deletion has the totals of the log that is left, and the streak', async () => {
  const [today] = here.day.current.ledger.days.slice(-1);
  const streak = here.day.current.ledger.streakMs;
  const state = await launchedAfter(async () => expect(await here.book.remove(today?.day ?? 0)).toEqual(done));
  expect(state.ledger.days.some(({ day }) => day === today?.day)).toBe(false);
  expect(state.ledger.streakMs).toBeGreaterThanOrEqual(streak);
  expect(existsSync(placesIn(crashed).change)).toBe(false);
});

it('a launch after a crash amid an undo has the totals of the log that came back', async () => {
  await here.book.remove('all');
  expect(here.day.current.ledger.days).toEqual([]);
  const state = await launchedAfter(async () => expect(await here.book.undo()).toEqual(done));
  expect(state.ledger.days.map(({ totals }) => sumOf(totals))).toEqual(
    [...summarise(here.day.entries).values()].map(({ totals }) => sumOf(totals)),
  );
});
