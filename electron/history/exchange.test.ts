import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summarise } from '../../shared/history/day-summary.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import { done, evening, Profile } from './example.ts';

const monday = dayOf(Date.UTC(2026, 2, 2), 0);

let here: Profile;
let there: Profile;
beforeEach(() => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) });
  there = new Profile({ startAt: Date.UTC(2026, 2, 9, 9) });
});
afterEach(() => {
  here.remove();
  there.remove();
});

const exported = async (profile: Profile, format: 'csv' | 'json'): Promise<string> => {
  const file = join(profile.directory, `export.${format}`);
  expect(await profile.book.exportTo(file, format)).toEqual(done);
  return readFileSync(file, 'utf8');
};

describe('a history that is exported', () => {
  it('comes back the same in another profile, once', async () => {
    here.lives(evening);
    const text = await exported(here, 'json');
    expect(await there.book.importText(text)).toEqual({ kind: 'done', added: 2, kept: 0 });
    const logged = [...summarise(here.day.entries).values()];
    expect((await there.days()).slice(0, 2)).toEqual(logged);
    expect((await there.book.day(monday)).stretches).toEqual((await here.book.day(monday)).stretches);
    const files = there.files;
    expect(await there.book.importText(text)).toEqual({ kind: 'done', added: 0, kept: 2 });
    expect(there.files).toEqual(files);
    // And what was imported is exported again.
    there.remove();
    there = new Profile({ startAt: Date.UTC(2026, 2, 9, 9) });
    expect((await there.book.importText(text)).kind).toBe('done');
    expect(JSON.parse(await exported(there, 'json'))).toEqual(JSON.parse(text));
  });

  it('adds the days that are missing and leaves those that are there', async () => {
    here.lives(evening);
    const text = await exported(here, 'json');
    there.remove();
    there = new Profile({ startAt: Date.UTC(2026, 2, 3, 12) }).lives((day) => day.sit('1h').locked('6m').sit('1m'));
    const before = await there.book.day(monday + 1);
    expect(await there.book.importText(text)).toEqual({ kind: 'done', added: 1, kept: 1 });
    expect(await there.book.day(monday + 1)).toEqual(before);
    expect((await there.days()).find(({ day }) => day === monday)).toEqual(summarise(here.day.entries).get(monday));
  });

  it('leaves the log alone: its numbers are the clock\u2019s', async () => {
    here.lives(evening);
    there.lives((day) => day.sit('1h').locked('6m').sit('1m'));
    const log = readFileSync(there.places.log.file, 'utf8');
    await there.book.importText(await exported(here, 'json'));
    expect(readFileSync(there.places.log.file, 'utf8')).toBe(log);
  });

  it('is a table for spreadsheets, in which no text is a formula', async () => {
    const report = {
      status: 'finished',
      step: 0,
      steps: [{ move: '=cmd|x', playedMs: 1, plannedMs: 1, reps: 1, plannedReps: 1 }],
    };
    here.lives((day) => day.sit('10m').locked('6m').sit('1m'));
    appendFileSync(
      here.places.log.file,
      `${JSON.stringify({ type: 'routine', seq: 90, at: 0, utcOffsetMinutes: 0, end: 'completed', isRest: true, report })}\n`,
    );
    const lines = (await exported(here, 'csv')).split('\r\n');
    expect(lines[0]).toBe('start,end,type,kind,source,minutes,event,reason,streak_minutes,routine,routine_end,rest,moves');
    expect(lines[1]).toBe('2026-03-02T21:00:00.000+00:00,2026-03-02T21:10:00.000+00:00,segment,sitting,user,10,,,,,,,');
    expect(lines.at(-2)).toBe("1970-01-01T00:00:00.000+00:00,,routine,,,0,,,,,completed,yes,'=cmd|x 1/1");
    expect(lines.at(-1)).toBe('');
  });

  it('is refused where the file cannot be written, and leaves nothing there', async () => {
    const file = join(here.directory, 'no', 'folder.json');
    expect(await here.book.exportTo(file, 'json')).toEqual({
      kind: 'refused',
      why: 'The file cannot be written. Its folder does not exist.',
    });
    expect(here.files).toEqual({});
  });
});

describe('an import', () => {
  it.each([
    ['', 'The file ends too early: it is not whole.'],
    ['{"unhunch": "history", "version": 1,\n"entries": [{"type"', 'The file ends too early: it is not whole.'],
    ['{"unhunch": "history",\n"version": 1,\n"entries": [}', 'Line 3: this is not JSON.'],
    ['hello', 'Line 1: this is not JSON.'],
    ['{"unhunch": "routines", "version": 1, "routines": []}', 'That is not a history file of Unhunch.'],
    ['{"unhunch": "history", "version": 2}', 'The file was made by a newer Unhunch.'],
    ['{"unhunch": "history", "version": 1, "entries": [{"type": "resumed", "by": "user"}]}', 'Entry 1: “at” is missing.'],
    [`"${'x'.repeat(151 * 1024 * 1024)}"`, 'A history file has at most 150 MB.'],
  ])('is refused in one line, and nothing is changed (%#)', async (text, why) => {
    expect(await here.book.importText(text)).toEqual({ kind: 'invalid', why });
    expect(here.files).toEqual({});
  });

  it('takes a byte order mark', async () => {
    expect(await here.book.importText('\uFEFF{"unhunch": "history", "version": 1, "entries": []}')).toEqual({
      kind: 'done',
      added: 0,
      kept: 0,
    });
  });

  it('is refused where the own log cannot be read: its days would be added once more', async () => {
    here.lives(evening);
    const text = await exported(here, 'json');
    mkdirSync(there.places.log.file);
    expect((await there.book.importText(text)).kind).toBe('refused');
    expect(readdirSync(there.directory)).toEqual(['history.jsonl']);
  });

  it.runIf(process.platform === 'linux')('is refused on a full disk, and nothing is changed', async () => {
    here.lives(evening);
    const text = await exported(here, 'json');
    symlinkSync('/dev/full', there.places.imported.draft);
    expect(await there.book.importText(text)).toEqual({
      kind: 'refused',
      why: 'Your history was left as it is. The disk is full.',
    });
    expect(there.files).toEqual({});
  });
});
