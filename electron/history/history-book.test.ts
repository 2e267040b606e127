import { appendFileSync, existsSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summarise } from '../../shared/history/day-summary.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import { openEntry } from '../../shared/sitting/model.ts';
import { timelineOf } from '../../shared/sitting/timeline.ts';
import { emptyIndex, indexed } from './day-index.ts';
import { evening, Profile } from './example.ts';

const monday = dayOf(Date.UTC(2026, 2, 2), 0);

let here: Profile;
beforeEach(() => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) });
});
afterEach(() => {
  here.remove();
});

describe('the history on disk', () => {
  it('is today alone, and no file, before anything happened', async () => {
    expect(await here.book.days({ from: monday, to: monday })).toEqual({
      days: [...summarise([openEntry(here.day.current)]).values()],
      first: monday,
      last: monday,
      today: monday,
      canUndo: false,
    });
    expect(here.files).toEqual({});
  });

  it('has every day of the log, and what is still open', async () => {
    here.lives(evening);
    expect(await here.days()).toEqual([...summarise([...here.day.entries, openEntry(here.day.current)]).values()]);
    expect((await here.book.days({ from: monday + 1, to: monday + 1 })).days.map(({ day }) => day)).toEqual([monday + 1]);
  });

  it('goes on where it was when more has happened', async () => {
    here.lives(evening);
    await here.days();
    here.lives((day) => day.sit('2h').locked('10m').sit('1h'));
    expect(await here.days()).toEqual([...summarise([...here.day.entries, openEntry(here.day.current)]).values()]);
  });

  it('tells a day as its timeline did', async () => {
    here.lives(evening);
    const { stretches, moments, summary } = await here.book.day(monday + 1);
    const told = timelineOf(here.day.entries, here.day.current);
    expect({ stretches, moments }).toEqual(told);
    expect((await here.book.day(monday)).moments.map(({ type }) => type)).toContain('routine');
    expect(moments.every(({ at }) => dayOf(at, 0) === monday + 1)).toBe(true);
    expect(summary.totals.sittingMs).toBe(stretches.reduce((sum, { kind, ms }) => sum + (kind === 'sitting' ? ms : 0), 0));
  });

  it('knows a day that a wrong clock brought back, and the one before it', async () => {
    here.lives((day) =>
      day
        .sit('1h')
        .locked('6m')
        .clockJumps(-40 * 24 * 3_600_000)
        .sit('1h')
        .locked('6m')
        .sit('1m'),
    );
    here.lives((day) =>
      day
        .clockJumps(40 * 24 * 3_600_000)
        .sit('1h')
        .locked('6m')
        .sit('1m'),
    );
    expect((await here.days()).map(({ day }) => day - monday)).toEqual([-40, 0, 1]);
    expect((await here.book.day(monday - 40)).stretches.length).toBeGreaterThan(1);
  });

  it('leaves out a line that a crash cut off, until it is whole', async () => {
    here.lives(evening);
    const whole = here.day.entries.findLast(({ type }) => type === 'segment');
    const before = await here.days();
    const text = JSON.stringify({ ...whole, seq: 999, at: Date.UTC(2026, 2, 20) });
    appendFileSync(here.places.log.file, text.slice(0, 30));
    expect(await here.days()).toEqual(before);
    appendFileSync(here.places.log.file, `${text.slice(30)}\nnonsense\n`);
    expect((await here.days()).length).toBe(before.length + 1);
  });
});

describe('what is known of ten years', () => {
  const log = () => here.places.log.file;
  /** Enough to be worth keeping. */
  const years = (): void => {
    here.lives(evening);
    const lines = readFileSync(log(), 'utf8');
    for (let copy = 0; copy < 200; copy += 1) appendFileSync(log(), lines);
  };

  it('is kept beside the log, and used', async () => {
    years();
    const told = await here.days();
    const kept = JSON.parse(readFileSync(here.places.index, 'utf8').split('\n')[1] ?? '');
    expect(kept.log.bytes).toBe(readFileSync(log()).length);
    here.book = here.opened();
    expect(await here.days()).toEqual(told);
    // Whatever the index says is believed, which shows that the log itself was not read again.
    const mtime = 1_700_000_000;
    writeFileSync(log(), readFileSync(log(), 'utf8').replace(/"ms":\d/, '"ms":9'));
    utimesSync(log(), mtime, mtime);
    here.book = here.opened();
    expect(await here.days()).not.toEqual(told);
  });

  it.each([
    ['damaged', (text: string) => text.replace('"sittingMs":', '"sittingMs":1')],
    ['cut off', (text: string) => text.slice(0, -100)],
    ['of another version', (text: string) => text.replace('"version":1', '"version":9')],
    ['empty', () => ''],
  ])('is made anew where it is %s', async (_, damage) => {
    years();
    const told = await here.days();
    writeFileSync(here.places.index, damage(readFileSync(here.places.index, 'utf8')));
    here.book = here.opened();
    expect(await here.days()).toEqual(told);
  });

  it('is made anew where the log was exchanged or became shorter', async () => {
    years();
    const told = await here.days();
    const text = readFileSync(log(), 'utf8');
    const ends = text.slice(-2_000);
    const changed = text.slice(0, -2_000).replaceAll('"kind":"sitting"', '"kind":"paused" ') + ends;
    // Longer, with the end where it was: only that it is another file tells.
    writeFileSync(`${log()}.copy`, `${changed}\n`);
    renameSync(`${log()}.copy`, log());
    here.book = here.opened();
    const paused = await here.days();
    expect(paused[0]?.totals.pausedMs).toBeGreaterThan(0);
    expect(told[0]?.totals.pausedMs).toBe(0);
    // Longer, and the same file: its end tells.
    writeFileSync(log(), `${text.replaceAll('"kind":"away"', '"kind":"paused"')}\n`);
    expect((await here.days())[0]?.totals.awayMs).toBe(0);
    const [first = ''] = text.split('\n');
    writeFileSync(log(), `${first}\n`);
    here.book = here.opened();
    expect((await here.days()).map(({ day }) => day)).toEqual([monday, monday + 1]);
  });

  it('is not missed where it cannot be kept', async () => {
    years();
    symlinkSync('/dev/full', `${here.places.index}.${process.pid}.tmp`);
    expect((await here.days()).length).toBe(2);
    expect(existsSync(here.places.index)).toBe(false);
  });
});

describe('one who glances', () => {
  const log = () => here.places.log.file;
  /** Nothing of the log tells that it has changed, to one who remembers it. */
  const changeUnseen = (ms: number): void => {
    const mtime = 1_700_000_000;
    writeFileSync(log(), readFileSync(log(), 'utf8').replace(/"ms":\d/, `"ms":${ms}`));
    utimesSync(log(), mtime, mtime);
  };

  it('sees what a window would, and leaves nothing in memory', async () => {
    here.lives(evening);
    changeUnseen(1);
    const { days } = await here.book.glance();
    changeUnseen(9);
    const seen = await here.days();
    expect(seen).not.toEqual(days);
    changeUnseen(1);
    expect(await here.opened().glance()).toMatchObject({ days });
  });

  it('takes nothing from a window that looks meanwhile', async () => {
    here.lives(evening);
    changeUnseen(1);
    const seen = await here.days();
    changeUnseen(9);
    await here.book.glance();
    expect(await here.days()).toEqual(seen);
  });
});

it('what stands far apart is read apart', () => {
  const entry: Entry = { type: 'resumed', seq: 1, at: 0, utcOffsetMinutes: 0, by: 'user' };
  const places = [0, 100, 60_000, 200_000].map((start) => ({ entry, start, end: start + 90 }));
  expect(indexed(emptyIndex, places, 300_000).runs.get(0)).toEqual([
    [0, 60_090],
    [200_000, 200_090],
  ]);
});
