import { stat, writeFile } from 'node:fs/promises';
import { say } from '../../build/commands.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { placesIn } from '../../electron/history/places.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import type { Desktop } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile, type Profile } from '../profile.ts';
import { type Figure, type Row, rowOf } from './figure.ts';
import { launchToTray } from './launch-to-tray.ts';
import { median, upTo } from './numbers.ts';
import { dayMs, daysOfTenYears, tenYears } from './ten-years.ts';
import { type InWindows, lookAround, type Opened, type Pressed } from './years-windows.ts';

/** Two launches, one right after the other, in ms to the tray. */
type Pair = { readonly withoutHistory: number; readonly withHistory: number };

type Rounds = {
  readonly events: number;
  readonly logBytes: number;
  readonly indexBytes: number;
  /** Before anybody has looked at the history, so that it has no index yet, and then. */
  readonly unseen: readonly Pair[];
  readonly seen: readonly Pair[];
  readonly firstLook: InWindows;
  readonly looks: readonly InWindows[];
};

/** The app after ten years of use beside the app after a minute of it. */
export const years: Figure = {
  name: 'years',
  options: { rounds: 5, launches: 20 },
  measure: async ({ desktop, option }) => {
    const session = await desktop();
    const [empty, full] = [await makeProfile(), await makeProfile()];
    try {
      const rounds = await measure(session, empty, full, { rounds: option('rounds'), launches: option('launches') });
      return { rows: rowsOf(rounds), rounds };
    } finally {
      await empty.remove();
      await full.remove();
    }
  },
};

type Counts = { readonly rounds: number; readonly launches: number };

async function measure(desktop: Desktop, empty: Profile, full: Profile, counts: Counts): Promise<Rounds> {
  const entries = untilNow();
  await empty.seedSitting(1);
  const { log, index } = placesIn(full.dir);
  await writeFile(log.file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
  // What else the app keeps of its days it finds in the log.
  await launches(desktop, empty, full, 1);
  const logBytes = await sizeOf(log.file);
  const unseen = await launches(desktop, empty, full, counts.launches);
  say('ten years: launched without an index');
  const firstLook = await lookAround(desktop, full);
  const indexBytes = await sizeOf(index);
  const seen = await launches(desktop, empty, full, counts.launches);
  say('ten years: launched with an index');
  const looks: InWindows[] = [];
  for (const number of upTo(counts.rounds)) {
    looks.push(await lookAround(desktop, full));
    say(`ten years: looked around ${number} of ${counts.rounds} times`);
  }
  return { events: entries.length, logBytes, indexBytes, unseen, seen, firstLook, looks };
}

/** Whatever a launch leaves behind for the next, either kind comes first as often as the other. */
async function launches(desktop: Desktop, empty: Profile, full: Profile, count: number): Promise<readonly Pair[]> {
  const launch = ({ dir }: Profile) => launchToTray(desktop, [packagedApp, ...sandboxSwitches(), `--user-data-dir=${dir}`]);
  const pairs: Pair[] = [];
  for (const number of upTo(count)) {
    const early = number % 2 === 0 ? await launch(empty) : null;
    const withHistory = await launch(full);
    pairs.push({ withoutHistory: early ?? (await launch(empty)), withHistory });
  }
  return pairs;
}

function rowsOf({ events, logBytes, indexBytes, unseen, seen, firstLook, looks }: Rounds): readonly Row[] {
  const more = (pairs: readonly Pair[]): number => median(pairs.map(({ withoutHistory, withHistory }) => withHistory - withoutHistory));
  const opened = (window: string, key: Opened): Row =>
    rowOf(`${window} window after ten years: ms from page to picture`, median(looks.map((look) => look[key])));
  const pressed = (view: string, key: Pressed, most: number): Row =>
    rowOf(`${view}: ms from press to picture`, median(looks.flatMap((look) => look[key])), { most });
  return [
    rowOf(`ten years, ${events} events: MB of log`, logBytes / 1e6),
    rowOf('ten years: MB of index', indexBytes / 1e6),
    rowOf('launch to tray without history: ms', median(seen.map(({ withoutHistory }) => withoutHistory))),
    rowOf('launch with ten years: ms more', more(seen), { most: 15 }),
    rowOf('launch with ten years, before there is an index: ms more', more(unseen), { most: 15 }),
    rowOf('first look at ten years, which makes the index: ms from page to picture', firstLook.historyOpens),
    opened('history', 'historyOpens'),
    opened('status', 'statusOpens'),
    pressed('today', 'today', 100),
    pressed('the day before', 'dayBefore', 100),
    pressed('year', 'year', 300),
    pressed('the year before', 'yearBefore', 300),
  ];
}

/** The last day of them is today, and its work over: the night after it is still to come. */
function untilNow(): readonly Entry[] {
  const startAt = Date.now() - workdayMs - (daysOfTenYears - 1) * dayMs;
  return tenYears({ startAt, utcOffsetMinutes: -new Date().getTimezoneOffset() }).slice(0, -1);
}

const workdayMs = 9 * 60 * 60_000;

async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}
