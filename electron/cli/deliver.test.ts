import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CliAnswer } from '../../shared/cli/request.ts';
import { english } from '../../shared/words/words.ts';
import { deliver } from './deliver.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-deliver-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The exit code, and what stood on standard error, with standard output at `out`. */
function delivered(answer: CliAnswer, out: string): readonly [number, string] {
  const err = join(root, 'err');
  const descriptors = [openSync(out, 'w'), openSync(err, 'w')] as [number, number];
  const code = deliver(english, answer, descriptors);
  for (const descriptor of descriptors) closeSync(descriptor);
  return [code, readFileSync(err, 'utf8')];
}

describe('deliver', () => {
  it('writes both outputs and exits as the answer says', () => {
    const out = join(root, 'out');
    expect(delivered({ exitCode: 4, stdout: 'ünï'.repeat(100_000), stderr: 'no\n' }, out)).toEqual([4, 'no\n']);
    expect(readFileSync(out, 'utf8')).toBe('ünï'.repeat(100_000));
  });

  it.runIf(process.platform === 'linux')('says so where the output goes to a full disk', () => {
    expect(delivered({ exitCode: 0, stdout: 'facts', stderr: '' }, '/dev/full')).toEqual([
      1,
      'unhunch: Standard output cannot be written. The disk is full.\n',
    ]);
    expect(delivered({ exitCode: 4, stdout: '', stderr: 'no\n' }, '/dev/full')).toEqual([4, 'no\n']);
  });

  it.runIf(process.platform !== 'win32')('minds no reader that left', () => {
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const both = openSync(pipe, 'r+');
    const writer = openSync(pipe, 'w');
    closeSync(both);
    expect(deliver(english, { exitCode: 0, stdout: 'facts', stderr: '' }, [writer, writer])).toBe(0);
    closeSync(writer);
  });
});
