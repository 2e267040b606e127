import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english, type Words } from '../../shared/words/words.ts';
import { silentLog } from '../log.ts';
import { openKept, type Write } from './kept.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'unhunch-kept-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const path = (name: string) => join(directory, name);

describe('a disk that says no', () => {
  const numberSchema = v.strictObject({ n: v.number() });
  const failing = (write: Write) =>
    openKept({ directory, name: 'clock', schema: numberSchema, fallback: { n: 0 }, openWriter: () => write, log: silentLog });
  const full = () => Object.assign(new Error('no space'), { code: 'ENOSPC' });

  it('is said while it lasts, and what was kept in memory is written when it is over', () => {
    let isFull = true;
    const written: unknown[] = [];
    const kept = failing((envelope) => {
      if (isFull) throw full();
      written.push(envelope);
    });
    kept.write({ n: 1 });
    kept.write({ n: 2 });
    expect(kept.read()).toEqual({ n: 2 });
    expect(kept.notices(english)).toEqual([
      'Your sitting time cannot be saved. The disk is full. Unhunch goes on from memory and tries again.',
    ]);
    isFull = false;
    kept.retry();
    kept.retry();
    expect(written).toEqual([{ version: 1, clock: { n: 2 } }]);
    expect(kept.notices(english)).toEqual([]);
  });

  it('is worded in the language that is spoken when it is read', () => {
    const kept = failing(() => {
      throw full();
    });
    kept.write({ n: 1 });
    const other: Words = { ...english, storage: { ...english.storage, unsaved: ({ file }) => `${file}?`, goesOn: '…' } };
    expect(kept.notices(other)).toEqual(['clock? The disk is full. …']);
  });

  it('brings a value of an older version up to date', () => {
    writeFileSync(path('clock.json'), JSON.stringify({ version: 1, clock: 41 }));
    const kept = openKept({
      directory,
      name: 'clock',
      schema: numberSchema,
      fallback: null,
      upgrades: [(value) => ({ n: Number(value) + 1 })],
      openWriter: () => () => undefined,
      log: silentLog,
    });
    expect(kept.read()).toEqual({ n: 42 });
    expect(kept.notices(english)).toEqual([]);
  });
});
