import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../shared/words/words.ts';
import { openHistory } from './history.ts';
import type { Log } from './log.ts';

const schema = v.strictObject({ seq: v.pipe(v.number(), v.integer(), v.minValue(1)), what: v.string() });
const entry = (seq: number, what = `entry ${seq}`) => ({ seq, what });
const upTo = (count: number, from = 1) => Array.from({ length: count - from + 1 }, (_, index) => entry(from + index));

let file: string;
let logged: string[];
const log: Log = { write: (_, text) => logged.push(text), once: (_, __, text) => logged.push(text) };
const open = () => openHistory(file, schema, log);
const text = () => readFileSync(file, 'utf8');

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'unhunch-history-')), 'profile', 'history.jsonl');
  logged = [];
});
afterEach(() => rmSync(dirname(dirname(file)), { recursive: true, force: true }));

describe('history', () => {
  it('is empty and silent before the first entry', () => {
    const history = open();
    expect(history.lastSeq()).toBe(0);
    expect(history.tail(0)).toEqual([]);
    history.append([]);
    expect(history.notices(english)).toEqual([]);
  });

  it('keeps entries in order, one line each, for the user alone', () => {
    const history = open();
    history.append([entry(1), entry(2)]);
    history.append([entry(3, 'ünïcödé\nand a newline')]);
    expect(text()).toBe('{"seq":1,"what":"entry 1"}\n{"seq":2,"what":"entry 2"}\n{"seq":3,"what":"ünïcödé\\nand a newline"}\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    expect(open().lastSeq()).toBe(3);
    expect(open().tail(1)).toEqual([entry(2), entry(3, 'ünïcödé\nand a newline')]);
    expect(open().tail(3)).toEqual([]);
  });

  it('does not count an entry twice', () => {
    const history = open();
    history.append([entry(1), entry(2)]);
    history.append([entry(2), entry(3)]);
    expect(open().tail(0)).toEqual(upTo(3));
  });

  it('leaves out a last line that a crash cut off, says so, and goes on in its place', () => {
    open().append(upTo(2));
    appendFileSync(file, '{"seq":3,"wh');
    const history = open();
    expect(history.notices(english)).toEqual(['The last history entry was cut off by a crash and left out.']);
    expect(logged.join()).toContain('ended in a torn line of 12 bytes');
    expect(logged.join()).not.toContain('"wh');
    history.append([entry(3)]);
    expect(text().split('\n')).toHaveLength(4);
    expect(open().tail(0)).toEqual(upTo(3));
    expect(open().notices(english)).toEqual([]);
  });

  it('keeps a last line that lost only its newline', () => {
    open().append(upTo(1));
    appendFileSync(file, JSON.stringify(entry(2)));
    const history = open();
    history.append([entry(3)]);
    expect(open().tail(0)).toEqual(upTo(3));
    expect(history.notices(english)).toEqual([]);
  });

  it('leaves out the zeros that a power cut wrote', () => {
    open().append(upTo(2));
    appendFileSync(file, Buffer.alloc(4_096));
    open().append([entry(3)]);
    expect(open().tail(0)).toEqual(upTo(3));
  });

  it('skips and counts broken lines in the middle and leaves them in the file', () => {
    open().append(upTo(2));
    appendFileSync(file, 'garbage\n{"seq":"3"}\n\n');
    const history = open();
    history.append(upTo(5, 3));
    expect(history.tail(0)).toEqual(upTo(5));
    expect(history.notices(english)).toEqual(['3 history entries could not be read and were left out.']);
    expect(text()).toContain('garbage\n{"seq":"3"}\n');
  });

  it('skips a line far too long to be one', () => {
    open().append(upTo(2));
    appendFileSync(file, `${'x'.repeat(300_000)}\n`);
    const history = open();
    history.append([entry(3)]);
    expect(history.tail(0)).toEqual(upTo(3));
  });

  it('keeps a file aside whose end is not ours at all, and begins a new one', () => {
    open().append(upTo(2));
    appendFileSync(file, 'x'.repeat(300_000));
    const history = open();
    expect(history.notices(english)).toEqual([
      'The history file could not be read. It is kept as history.bad-1.jsonl; a new one is begun.',
    ]);
    history.append([entry(3)]);
    expect(open().tail(0)).toEqual([entry(3)]);
    expect(statSync(join(dirname(file), 'history.bad-1.jsonl')).size).toBeGreaterThan(300_000);
  });

  it('keeps a file aside that holds nothing of ours for long, rather than read all of it at every launch', () => {
    mkdirSync(dirname(file));
    writeFileSync(file, `${JSON.stringify(entry(1))}\n${'{ garbage\n'.repeat(10_001)}`);
    const history = open();
    expect(history.notices(english)).toEqual([
      'The history file could not be read. It is kept as history.bad-1.jsonl; a new one is begun.',
    ]);
    history.append([entry(2)]);
    expect(open().tail(0)).toEqual([entry(2)]);
  });

  it('keeps a folder aside that stands in its place', () => {
    mkdirSync(file, { recursive: true });
    const history = open();
    history.append([entry(1)]);
    expect(open().tail(0)).toEqual([entry(1)]);
    expect(statSync(join(dirname(file), 'history.bad-1.jsonl')).isDirectory()).toBe(true);
  });

  it('keeps every file aside, however many there come to be: each may hold years', () => {
    const names = Array.from({ length: 7 }, (_, index) => `history.bad-${index + 1}.jsonl`);
    for (const _ of names) {
      mkdirSync(file, { recursive: true });
      open();
    }
    expect(readdirSync(dirname(file)).toSorted()).toEqual(names);
  });

  it('takes back the permissions that a file of ours lost', () => {
    open().append([entry(1)]);
    chmodSync(file, 0o000);
    open().append([entry(2)]);
    expect(open().tail(0)).toEqual(upTo(2));
  });

  it.runIf(process.platform === 'linux')('waits in memory on a full disk, says so while it lasts, and loses nothing', () => {
    const history = open();
    mkdirSync(dirname(file));
    symlinkSync('/dev/full', file);
    history.append(upTo(2));
    expect(history.notices(english).at(-1)).toBe(
      'Your history cannot be saved. The disk is full. Unhunch goes on from memory and tries again.',
    );
    expect(history.tail(0)).toEqual(upTo(2));
    rmSync(file);
    history.append([entry(3)]);
    expect(open().tail(0)).toEqual(upTo(3));
    expect(history.notices(english)).toEqual([]);
  });

  it('waits in memory where there can be no folder, and bounds what waits', () => {
    const parent = dirname(file);
    writeFileSync(parent, '');
    const history = open();
    for (let from = 1; from <= 10_500; from += 500) history.append(upTo(from + 499, from));
    expect(history.tail(0)).toHaveLength(10_000);
    expect(history.notices(english)).toEqual([
      expect.stringContaining('Your history cannot be saved'),
      '500 history entries that could not be saved had to be let go.',
    ]);
    renameSync(parent, `${parent}.was`);
    history.append([entry(10_501)]);
    expect(open().lastSeq()).toBe(10_501);
  });

  it('opens and tails a file of gigabytes by its end', () => {
    mkdirSync(dirname(file));
    writeFileSync(file, '');
    // A hole takes no space and reads as zeros: it could not be read whole.
    truncateSync(file, 20 * 1024 ** 3);
    appendFileSync(
      file,
      `\n${upTo(5)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join('')}`,
    );
    const history = open();
    expect(history.lastSeq()).toBe(5);
    expect(history.tail(2)).toEqual(upTo(5, 3));
    expect(history.notices(english)).toEqual([]);
  });

  it('reads back every entry whatever stands between and however long lines are', () => {
    const junk = fc.constantFrom('', 'junk\n', '\n', '{"seq":1}\n', `${'y'.repeat(70_000)}\n`, '\u0000\u0000\n');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(junk, fc.integer({ min: 0, max: 40_000 })), { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        (parts, since) => {
          rmSync(dirname(file), { recursive: true, force: true });
          mkdirSync(dirname(file));
          const entries = parts.map(([, length], index) => entry(index + 1, 'é'.repeat(Math.floor(length / 2))));
          writeFileSync(file, parts.map(([before], index) => `${before}${JSON.stringify(entries[index])}\n`).join(''));
          expect(open().tail(since)).toEqual(entries.slice(since));
        },
      ),
      { numRuns: 60 },
    );
  });
});
