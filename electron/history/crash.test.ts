import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evening, filesIn, Profile } from './example.ts';
import { concludeChange, placesIn, settlePlaces } from './places.ts';

let here: Profile;
beforeEach(() => {
  here = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) }).lives(evening);
});
afterEach(() => here.remove());

describe('a crash while days are deleted', () => {
  /** The profile as it stood when the clock was told something. */
  const crashedAt = async (fact: string, act: () => Promise<unknown>): Promise<string> => {
    const copy = mkdtempSync(join(here.directory, '..', 'unhunch-crashed-'));
    here.onTold = (type) => {
      if (type === fact) cpSync(here.directory, copy, { recursive: true, force: true });
    };
    await act();
    here.onTold = () => undefined;
    return copy;
  };
  const names = (directory: string) => Object.keys(filesIn(directory));

  it('before the files are exchanged leaves the old log, and no draft', async () => {
    await here.importsDay();
    here.lives((day) => day.fact({ type: 'historyChanging' }));
    const before = here.files;
    const crashed = await crashedAt('historyChanging', () => here.book.remove('all'));
    expect(names(crashed)).toContain('history.new.jsonl');
    expect(settlePlaces(placesIn(crashed))).toBe(false);
    expect(filesIn(crashed)).toEqual(before);
    rmSync(crashed, { recursive: true });
  });

  it('after that leaves the new one, and nothing deleted', async () => {
    await here.importsDay();
    const crashed = await crashedAt('historyChanged', () => here.book.remove('all'));
    expect(names(crashed)).toContain('history.before.jsonl');
    expect(settlePlaces(placesIn(crashed))).toBe(true);
    expect(settlePlaces(placesIn(crashed))).toBe(true);
    concludeChange(placesIn(crashed));
    expect(filesIn(crashed)).toEqual({ 'history.jsonl': '', 'history-imported.jsonl': '' });
    expect(settlePlaces(placesIn(crashed))).toBe(false);
    rmSync(crashed, { recursive: true });
  });

  it('between the two files is completed', async () => {
    await here.importsDay();
    const crashed = await crashedAt('historyChanged', () => here.book.remove('all'));
    const { imported: half } = placesIn(crashed);
    renameSync(half.file, half.draft);
    renameSync(half.before, half.file);
    settlePlaces(placesIn(crashed));
    concludeChange(placesIn(crashed));
    expect(filesIn(crashed)).toEqual({ 'history.jsonl': '', 'history-imported.jsonl': '' });
    rmSync(crashed, { recursive: true });
  });

  it('in the middle of writing leaves no half of what is beside the logs, which may tell of what is gone', async () => {
    const before = here.files;
    for (const name of ['history-change.json', 'history-index.json']) writeFileSync(join(here.directory, `${name}.4711.tmp`), '{');
    expect(settlePlaces(placesIn(here.directory))).toBe(false);
    expect(here.files).toEqual(before);
  });

  it('during an undo leaves everything brought back', async () => {
    await here.importsDay();
    const before = await here.days();
    await here.book.remove('all');
    const crashed = await crashedAt('historyChanged', () => here.book.undo());
    const { imported: half } = placesIn(crashed);
    renameSync(half.file, half.before);
    expect(settlePlaces(placesIn(crashed))).toBe(true);
    concludeChange(placesIn(crashed));
    expect(filesIn(crashed)).toEqual(here.files);
    expect((await here.days()).length).toBe(before.length);
    rmSync(crashed, { recursive: true });
  });
});
