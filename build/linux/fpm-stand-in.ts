#!/usr/bin/env -S node --import tsx
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../commands.ts';
import { readFpmArguments } from './fpm-arguments.ts';
import { makeDeb } from './make-deb.ts';
import { makeRpm } from './make-rpm.ts';

/**
 * A stand-in for fpm, with which electron-builder makes packages and which it downloads: where it cannot be downloaded, this makes packages
 * for tests from the same arguments, a deb with dpkg-deb and an rpm with rpmbuild. A release is made with fpm itself.
 */
await main(async () => {
  const request = readFpmArguments(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-package-'));
  try {
    await (request.kind === 'deb' ? makeDeb(request, folder) : makeRpm(request, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});
