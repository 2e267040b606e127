import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { defaultSettings, type Settings } from '../shared/settings.ts';
import type { Entry } from '../shared/sitting/entry.ts';
import { firstLaunch } from '../shared/sitting/launch.ts';
import type { State } from '../shared/sitting/model.ts';
import type { Scenario } from '../shared/sitting/scenario.ts';

export type Profile = {
  readonly dir: string;
  readonly file: (name: string) => string;
  /** As if the app had been left a moment ago, after so much sitting. */
  readonly seedSitting: (minutes: number, seconds?: number, more?: Partial<State>) => Promise<void>;
  /** As if the app had lived through that day, up to now. */
  readonly seedDay: (day: Scenario) => Promise<void>;
  /** As if all that had been logged by earlier runs, the last of them left a moment ago. */
  readonly seedHistory: (entries: readonly Entry[]) => Promise<void>;
  readonly seedSettings: (settings: Partial<Settings>) => Promise<void>;
  readonly seedRoutines: (routines: readonly RoutinePlan[]) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A folder of settings and state, as earlier runs leave them; the product has no other door for a test. */
export async function makeProfile(): Promise<Profile> {
  const dir = await mkdtemp(join(tmpdir(), 'unhunch-profile-'));
  const file = (name: string): string => join(dir, name);
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(file(`${name}.json`), JSON.stringify({ version: 1, [name]: value }), { mode: 0o600 });
  const writeLog = (entries: readonly Entry[]): Promise<void> =>
    writeFile(file('history.jsonl'), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
  return {
    dir,
    file,
    seedSitting: (minutes, seconds = 0, more = {}) => write('clock', { ...leftAfter((minutes * 60 + seconds) * 1000), ...more }),
    seedDay: async ({ current, entries }) => {
      await write('clock', current);
      await writeLog(entries);
    },
    seedHistory: async (entries) => {
      const state = leftAfter(0);
      await write('clock', { ...state, ledger: { ...state.ledger, seq: entries.length } });
      await writeLog(entries);
    },
    seedSettings: (settings) => write('settings', { ...defaultSettings, ...settings }),
    seedRoutines: (routines) => write('routines', routines),
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function leftAfter(streakMs: number): State {
  const stamp = { wallMs: Date.now(), monotonicMs: 0, uptimeMs: uptime() * 1000, utcOffsetMinutes: -new Date().getTimezoneOffset() };
  const first = firstLaunch(stamp);
  return { ...first, ledger: { ...first.ledger, streakMs } };
}
