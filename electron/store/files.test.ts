import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addWhole } from './add-whole.ts';
import { codeOf, makeFolder, removeBadOnes, setAside } from './files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'unhunch-files-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;
function codeThrown(act: () => void): string {
  try {
    act();
  } catch (error) {
    return codeOf(error);
  }
  return 'nothing';
}

describe('a folder that is made', () => {
  it('is ours alone, and so are those above it that were not there', () => {
    const [above, folder] = [join(directory, 'a'), join(directory, 'a', 'b', 'c')];
    makeFolder(folder);
    makeFolder(folder);
    expect([modeOf(above), modeOf(folder)]).toEqual([0o700, 0o700]);
  });

  it('is left as it is where it is there', () => {
    const folder = join(directory, 'open');
    mkdirSync(folder, { mode: 0o755 });
    makeFolder(folder);
    expect(modeOf(folder)).toBe(0o755);
  });

  it('is refused where a file is in the way', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    expect(codeThrown(() => makeFolder(file))).toBe('EEXIST');
    expect(codeThrown(() => makeFolder(join(file, 'a', 'b')))).toBe('ENOTDIR');
  });

  it.runIf(process.platform === 'linux')('is refused, and not asked for without end, where there can be none', () => {
    expect(codeThrown(() => makeFolder('/proc/nowhere/unhunch'))).toBe('ENOENT');
  });
});

describe('a text that is added to a file', () => {
  it('follows what is there, in a file that is ours alone', () => {
    const file = join(directory, 'log');
    addWhole(file, 'one\n');
    addWhole(file, Buffer.from('two\n'));
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
    expect(modeOf(file)).toBe(0o600);
  });

  it.runIf(process.platform === 'linux')('is told of where the disk is full', () => {
    expect(codeThrown(() => addWhole('/dev/full', 'one\n'))).toBe('ENOSPC');
  });
});

describe('files that are set aside', () => {
  it('are five of each, unless more are asked for, and the oldest goes', () => {
    const file = join(directory, 'a.json');
    const aside = (number: number, ...most: readonly number[]) => {
      writeFileSync(file, String(number));
      return setAside(file, 'move', ...most);
    };
    expect([1, 2, 3, 4, 5, 6].map((number) => aside(number))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `a.bad-${number}.json`));
    expect(readdirSync(directory).toSorted()).toEqual([2, 3, 4, 5, 6].map((number) => `a.bad-${number}.json`));
    aside(7, 6);
    expect(readdirSync(directory)).toHaveLength(6);
  });

  it('go together, and nothing else goes with them', () => {
    const others = ['a.bad-.json', 'a.bad-1.txt', 'a.bad-x.json', 'a.json', 'b.bad-1.json'];
    for (const name of [...others, 'a.bad-1.json']) writeFileSync(join(directory, name), '');
    mkdirSync(join(directory, 'a.bad-12.json', 'more'), { recursive: true });
    removeBadOnes(join(directory, 'a.json'));
    expect(readdirSync(directory).toSorted()).toEqual(others);
  });
});
