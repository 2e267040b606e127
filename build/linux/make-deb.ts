import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { Refusal, run } from '../commands.ts';
import { debianControl } from './debian-control.ts';
import type { DebRequest } from './fpm-arguments.ts';
import { filesIn, stage, usualModes } from './staged-files.ts';

/** In a folder that is to be thrown away after that. */
export async function makeDeb(request: DebRequest, root: string): Promise<void> {
  await stage(request.files, root);
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

async function sumLine(file: string, root: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(createReadStream(file), hash);
  return `${hash.digest('hex')}  ${relative(root, file)}\n`;
}

function compressorOf(compression: string): string {
  return compression === 'gz' ? 'gzip' : compression;
}
