import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'unhunch-log-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const noon = () => new Date(Date.UTC(2024, 5, 3, 12));
const read = (name = 'log.txt') => readFileSync(join(directory, name), 'utf8');

describe('openLog', () => {
  it('writes one dated line a message, for the user alone', () => {
    openLog(directory, noon).write('warn', 'first\n  second');
    expect(read()).toBe('2024-06-03T12:00:00.000Z warn first | second\n');
    expect(statSync(join(directory, 'log.txt')).mode & 0o777).toBe(0o600);
  });

  it('says a repeated trouble once', () => {
    const log = openLog(directory, noon);
    for (let count = 0; count < 3; count++) log.once('tray', 'error', 'no tray');
    expect(read().split('\n')).toHaveLength(2);
  });

  it('leaves the user’s name out of paths', () => {
    openLog(directory, noon).write('info', `cannot open ${homedir()}/x`);
    expect(read()).toContain('cannot open ~/x');
  });

  it('stays within two files of 512 KiB', () => {
    const log = openLog(directory, noon);
    for (let count = 0; count < 1_500; count++) log.write('info', 'x'.repeat(1_000));
    expect(readdirSync(directory).sort()).toEqual(['log.old.txt', 'log.txt']);
    for (const name of ['log.old.txt', 'log.txt']) expect(statSync(join(directory, name)).size).toBeLessThanOrEqual(512 * 1024);
  });

  it('makes its folder, and does without a file where there cannot be one', () => {
    openLog(join(directory, 'new', 'profile'), noon).write('info', 'here');
    expect(readFileSync(join(directory, 'new', 'profile', 'log.txt'), 'utf8')).toContain('here');
    expect(() => openLog('/dev/null/no', noon).write('info', 'nowhere')).not.toThrow();
  });
});
