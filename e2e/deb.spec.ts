import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { installedProgram } from '../build/packed.ts';
import { hasDpkg } from '../build/system-packages.ts';
import { commandOutput, packageFile } from './package-file.ts';
import { packagedApp } from './packaged-app.ts';

test.skip(!hasDpkg, 'Debs are made where dpkg is.');

test('the deb and the archive hold the unpacked app, whole, and the deb as root’s', async () => {
  const app = dirname(packagedApp);
  const unpacked = (await readdir(app, { recursive: true, withFileTypes: true }))
    .flatMap((one) => (one.isFile() ? [relative(app, join(one.parentPath, one.name))] : []))
    .toSorted();
  const within = (folder: RegExp, names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (folder.test(name) && !name.endsWith('/') ? [name.replace(folder, '')] : [])).toSorted();

  const archived = (await commandOutput('tar', '-tzf', packageFile('.tar.gz'))).trim().split('\n');
  expect(within(/^[^/]+\//, archived)).toEqual(unpacked);

  const entries = (await commandOutput('dpkg-deb', '--contents', packageFile('.deb'))).trim().split('\n');
  const debbed = entries.map((line) => line.split(/ +/)[5]?.slice(1) ?? '');
  expect(within(new RegExp(`^${dirname(installedProgram)}/`), debbed)).toEqual(unpacked);
  expect(entries.filter((line) => !/^(?:drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) root\/root /.test(line))).toEqual([]);
});

test('lintian finds no error in the deb that is not answered for, and none answered for in vain', async () => {
  test.setTimeout(180_000);
  const found = await commandOutput('lintian', '--allow-root', '--display-info', '--fail-on', 'none', packageFile('.deb'));
  expect(found.split('\n').filter((line) => line.startsWith('E:') || /(unused|mismatched|malformed)-override/.test(line))).toEqual([]);
  const overrides = await readFile(join(import.meta.dirname, '../build/linux/lintian-overrides'), 'utf8');
  for (const group of overrides.split('\n\n')) expect(group).toMatch(/^# /);
});
