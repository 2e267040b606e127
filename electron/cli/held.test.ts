import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isHeld, isHeldByAnother } from './held.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'unhunch-held-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

it.runIf(process.platform !== 'win32').each([
  ['nobody’s', null, false, false],
  ['one of this process', `some-host-${process.pid}`, true, false],
  ['one of another process', `some-host-${process.ppid}`, true, true],
  ['no lock at all', 'elsewhere', false, false],
])('tells whose a lock is: %s', (_whose, target, held, another) => {
  if (target !== null) symlinkSync(target, join(profile, 'SingletonLock'));
  expect([isHeld(profile), isHeldByAnother(profile)]).toEqual([held, another]);
});
