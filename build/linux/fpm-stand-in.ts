#!/usr/bin/env -S node --import tsx
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { main, Refusal, run } from '../commands.ts';
import { debianControl } from './debian-control.ts';
import { type DebRequest, type Placed, readFpmArguments } from './fpm-arguments.ts';

/**
 * A stand-in for fpm, with which electron-builder makes packages and which it downloads: where it cannot be downloaded, this makes a deb
 * for tests from the same arguments with Debian's own dpkg-deb. A release is made with fpm itself.
 */
await main(async () => {
  const request = readFpmArguments(process.argv.slice(2));
  const staging = await mkdtemp(join(tmpdir(), 'unhunch-deb-'));
  try {
    await build(request, staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return 0;
});

async function build(request: DebRequest, root: string): Promise<void> {
  for (const file of request.files) await put(file, root);
  const changelog = join(root, 'usr/share/doc', request.name, 'changelog.gz');
  await mkdir(dirname(changelog), { recursive: true });
  await writeFile(changelog, gzipSync(await readFile(request.changelog), { level: 9 }));
  const files = await filesIn(root);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const control = join(root, 'DEBIAN');
  await mkdir(control);
  await writeFile(
    join(control, 'control'),
    debianControl(
      request,
      sizes.reduce((total, size) => total + size, 0),
    ),
  );
  await writeFile(join(control, 'md5sums'), (await Promise.all(files.map((file) => sumLine(file, root)))).join(''));
  for (const [name, script] of [['postinst', request.afterInstall] as const, ['postrm', request.afterRemove] as const]) {
    await cp(script, join(control, name));
    await chmod(join(control, name), 0o755);
  }
  await usualModes(root);
  // Quick rather than small.
  const how = ['--root-owner-group', `-Z${compressorOf(request.compression)}`, '-z1'] as const;
  const { code, output } = await run(['dpkg-deb', ...how, '--build', root, request.output]);
  if (code !== 0) throw new Refusal(`dpkg-deb could not make ${request.output}: ${output.trim()}`);
}

async function put({ source, place }: Placed, root: string): Promise<void> {
  const to = join(root, place);
  await mkdir(dirname(to), { recursive: true });
  await cp(source, to, { recursive: true, verbatimSymlinks: true });
}

/** Those that have contents of their own; links have none. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : [])).toSorted();
}

async function sumLine(file: string, root: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(createReadStream(file), hash);
  return `${hash.digest('hex')}  ${relative(root, file)}\n`;
}

/** Whatever the mask of the user who builds. */
async function usualModes(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const one of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    if (one.isDirectory()) await chmod(path, 0o755);
    if (one.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

function compressorOf(compression: string): string {
  return compression === 'gz' ? 'gzip' : compression;
}
