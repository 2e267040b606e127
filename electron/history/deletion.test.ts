import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summarise } from '../../shared/history/day-summary.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import { sumOf, totalsOf } from '../../shared/sitting/ledger.ts';
import { done, evening, Profile } from './example.ts';
import { settlePlaces } from './places.ts';

const monday = dayOf(Date.UTC(2026, 2, 2), 0);

let here: Profile;
beforeEach(() => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) }).lives(evening);
});
afterEach(() => here.remove());

const log = () => readFileSync(here.places.log.file, 'utf8');
const todayMs = () => sumOf(totalsOf(here.day.current.ledger, here.day.current.stamp.wallMs, 0));
const closed = () => summarise(here.day.entries);

describe('a deleted day', () => {
  it('is gone, and all others are as they were', async () => {
    const before = closed();
    expect(await here.book.remove(monday)).toEqual(done);
    const [tuesday, ...more] = await here.days();
    expect(more).toEqual([]);
    expect(tuesday?.totals.awayMs).toBe(before.get(monday + 1)?.totals.awayMs);
    expect((await here.book.day(monday)).stretches).toEqual([]);
    expect(log()).not.toContain('"routine"');
  });

  it('leaves an index that is the same as one made anew', async () => {
    await here.book.remove(monday);
    here.lives((day) => day.sit('1h').locked('6m').sit('1m'));
    const told = [await here.days(), await here.book.day(monday + 1)];
    here.book = here.opened();
    expect([await here.days(), await here.book.day(monday + 1)]).toEqual(told);
  });

  it('leaves the running streak and all that is going on, today too', async () => {
    here.lives((day) => day.sit('50m'));
    const { ledger, open, reminder, t } = here.day.current;
    const streak = here.day.snapshot.streakMs;
    await here.book.remove(monday + 1);
    const now = here.day.current;
    expect([here.day.snapshot.streakMs, now.reminder, now.t, now.open.kind]).toEqual([streak, reminder, t, open.kind]);
    expect(now.ledger.lastRest).toEqual(ledger.lastRest);
  });

  it('counts today on from now', async () => {
    expect(todayMs()).toBeGreaterThan(0);
    await here.book.remove(monday + 1);
    expect(todayMs()).toBe(0);
    here.lives((day) => day.sit('10m').locked('6m').sit('1m'));
    expect(todayMs()).toBe(16 * 60_000 + 5_000);
    expect((await here.days()).at(-1)?.totals.sittingMs).toBe(11 * 60_000 - 5_000);
    expect(sumOf((await here.book.day(monday + 1)).summary.totals)).toBe(17 * 60_000);
  });

  it('cannot be corrected back into being', async () => {
    here.lives((day) => day.locked('6m').sit('1m'));
    expect(here.day.snapshot.correctable.sitting).not.toBeNull();
    await here.book.remove(monday + 1);
    expect(here.day.snapshot.correctable).toEqual({ sitting: null, resting: null });
  });

  it('long ago leaves what may be corrected', async () => {
    here.lives((day) => day.sit('25h').locked('6m').sit('72h').locked('6m').sit('1m'));
    const { correctable } = here.day.snapshot;
    expect(correctable.sitting).not.toBeNull();
    await here.book.remove(monday - 400);
    expect(here.day.snapshot.correctable).toEqual(correctable);
  });

  it('is gone from the imported days as well', async () => {
    await here.importsDay();
    await here.book.remove(dayOf(Date.UTC(2026, 1, 2), 0));
    expect((await here.days()).map(({ day }) => day)).toEqual([monday, monday + 1]);
    expect(readFileSync(here.places.imported.file, 'utf8')).toBe('');
  });

  it('takes what is written meanwhile along', async () => {
    let looks = 0;
    here.onTold = () => {
      looks += 1;
      if (looks === 2) here.lives((day) => day.sit('30m').locked('6m').sit('1m'));
    };
    expect(await here.book.remove(monday)).toEqual(done);
    expect(await here.days()).toEqual([closed().get(monday + 1)]);
    here.book = here.opened();
    expect(await here.days()).toEqual([closed().get(monday + 1)]);
    expect(here.day.snapshot.today).toEqual(closed().get(monday + 1)?.totals);
  });

  it('may be all of them', async () => {
    await here.importsDay();
    writeFileSync(join(here.directory, 'history.bad-1.jsonl'), 'old');
    expect(await here.book.remove('all')).toEqual(done);
    here.book.close();
    expect(here.files).toEqual({ 'history.jsonl': '', 'history-imported.jsonl': '' });
    expect((await here.days()).map(({ totals }) => sumOf(totals))).toEqual([0]);
  });

  it.runIf(process.platform === 'linux')('stays on a full disk, and so does everything', async () => {
    const [text, today] = [log(), here.day.snapshot];
    symlinkSync('/dev/full', here.places.log.draft);
    const refused = await here.book.remove(monday + 1);
    expect(refused).toEqual({ kind: 'refused', why: 'Your history was left as it is. The disk is full.' });
    expect(log().startsWith(text)).toBe(true);
    expect(here.day.snapshot.today).toEqual(today.today);
    expect(Object.keys(here.files)).toEqual(['history.jsonl']);
  });

  it('stays where the old log cannot be kept, or the change cannot be told', async () => {
    await here.importsDay();
    for (const inTheWay of [here.places.log.before, here.places.imported.before, here.places.change]) {
      mkdirSync(join(inTheWay, 'precious'), { recursive: true });
      const before = await here.days();
      expect((await here.book.remove('all')).kind).toBe('refused');
      expect(await here.days()).toEqual(before);
      rmSync(inTheWay, { recursive: true });
    }
  });
});

describe('a deletion of which the checkpoint cannot be told', () => {
  it.each(['a deletion', 'its undo'])('leaves word for the next launch (%s)', async (what) => {
    if (what === 'its undo') await here.book.remove(monday + 1);
    here.isKept = false;
    expect(await (what === 'its undo' ? here.book.undo() : here.book.remove(monday + 1))).toEqual(done);
    expect(Object.keys(here.files)).toContain('history-change.json');
    const days = await here.days();
    expect(settlePlaces(here.places)).toBe(true);
    here.book = here.opened();
    expect(await here.days()).toEqual(days);
  });

  it('is not made where a log cannot be read: half of the history would be taken for the whole', async () => {
    rmSync(here.places.imported.file, { force: true });
    mkdirSync(here.places.imported.file);
    expect((await here.book.remove(monday)).kind).toBe('refused');
    rmSync(here.places.imported.file, { recursive: true });
    expect(await here.book.remove(monday)).toEqual(done);
  });
});

describe('the undo of a deletion', () => {
  it('brings everything back as it was', async () => {
    await here.importsDay();
    here.lives((day) => day.sense());
    await here.book.remove(2);
    const [days, files, ledger] = [await here.days(), here.files, here.day.current.ledger.days];
    await here.book.remove('all');
    expect(await here.book.undo()).toEqual(done);
    expect([await here.days(), here.files, here.day.current.ledger.days]).toEqual([days, files, ledger]);
  });

  it('keeps what happened meanwhile', async () => {
    await here.book.remove(monday + 1);
    here.lives((day) => day.sit('40m').locked('6m').sit('1m'));
    expect(await here.book.undo()).toEqual(done);
    expect(
      summarise(
        log()
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ).toEqual(closed());
    expect(todayMs()).toBe(sumOf(closed().get(monday + 1)?.totals ?? here.day.snapshot.today));
    here.book = here.opened();
    expect((await here.days())[0]).toEqual(closed().get(monday));
  });

  it('is to be had until the window closes, and says so', async () => {
    expect((await here.book.days({ from: 0, to: 1 })).canUndo).toBe(false);
    await here.book.remove(monday);
    expect((await here.book.days({ from: 0, to: 1 })).canUndo).toBe(true);
    here.book.close();
    expect(existsSync(here.places.log.before)).toBe(false);
    expect(await here.book.undo()).toEqual({ kind: 'refused', why: 'There is nothing to bring back any more.' });
  });

  it.runIf(process.platform === 'linux')('is gone also where the log is a link to a file elsewhere, and the link stays', async () => {
    const elsewhere = join(here.directory, 'elsewhere.jsonl');
    renameSync(here.places.log.file, elsewhere);
    symlinkSync(elsewhere, here.places.log.file);
    here.book = here.opened();
    await here.book.remove('all');
    here.book.close();
    expect(readFileSync(elsewhere, 'utf8')).not.toContain('"routine"');
    expect(lstatSync(here.places.log.file).isSymbolicLink()).toBe(true);
  });

  it('is of the last deletion alone, and not to be had after an import', async () => {
    await here.book.remove(monday);
    await here.book.remove(monday + 1);
    await here.book.undo();
    expect((await here.days()).map(({ day }) => day)).toEqual([monday + 1]);
    await here.book.remove(monday + 1);
    await here.importsDay();
    expect((await here.book.undo()).kind).toBe('refused');
  });

  it.runIf(process.platform === 'linux')('can be tried again where the disk said no', async () => {
    await here.book.remove(monday);
    here.lives((day) => day.sit('30m').locked('6m').sit('1m'));
    mkdirSync(here.places.change);
    expect((await here.book.undo()).kind).toBe('refused');
    rmSync(here.places.change, { recursive: true });
    expect(await here.book.undo()).toEqual(done);
    here.book = here.opened();
    expect(await here.days()).toEqual([...closed().values()]);
  });
});
