import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDir } from './commands.ts';
import { koffiPart } from './koffi.ts';

const lock = readFileSync(join(projectDir, 'package-lock.json'), 'utf8');

it.each(['x64', 'arm64'])('of koffi the part for Windows on %s is the one that belongs to the rest', (arch) => {
  const { name, integrity } = koffiPart(lock, arch);
  expect(name).toBe(`@koromix/koffi-win32-${arch}@${JSON.parse(lock).packages['node_modules/koffi'].version}`);
  expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
});

it('is refused for what koffi is not compiled for', () => {
  expect(() => koffiPart(lock, 'mips')).toThrow('package-lock.json has no @koromix/koffi-win32-mips');
  const unchecked = JSON.stringify({ packages: { 'node_modules/@koromix/koffi-win32-x64': { version: '3.3.4' } } });
  expect(() => koffiPart(unchecked, 'x64')).toThrow('which the app needs there');
});
