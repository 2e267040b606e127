import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal, run } from '../commands.ts';
import type { RpmRequest } from './fpm-arguments.ts';
import { rpmArchitecture, rpmSpec } from './rpm-spec.ts';
import { stage, usualModes } from './staged-files.ts';

/** In a folder that is to be thrown away after that. */
export async function makeRpm(request: RpmRequest, folder: string): Promise<void> {
  const root = join(folder, 'files');
  await stage(request.files, root);
  await usualModes(root);
  const spec = join(folder, 'package.spec');
  const scripts = { afterInstall: await readFile(request.afterInstall, 'utf8'), afterRemove: await readFile(request.afterRemove, 'utf8') };
  await writeFile(spec, rpmSpec(request, { root, ...(await entriesIn(root, request.folders)), ...scripts }));
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const places = {
    _topdir: join(folder, 'build'),
    _tmppath: temporary,
    _rpmdir: dirname(request.output),
    _rpmfilename: basename(request.output),
  };
  const defines = Object.entries(places).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  const target = `${rpmArchitecture(request.architecture)}-unknown-linux`;
  const { code, output } = await run(['rpmbuild', '-bb', '--target', target, ...defines, spec]);
  if (code !== 0) throw new Refusal(`rpmbuild could not make ${request.output}: ${output.trim()}`);
}

/** Of folders only those that belong to the package: the others are everybody's. */
async function entriesIn(root: string, owned: readonly string[]) {
  const all = (await readdir(root, { recursive: true, withFileTypes: true })).map((one) => ({
    place: `/${relative(root, join(one.parentPath, one.name))}`,
    isFolder: one.isDirectory(),
  }));
  const isOwned = (place: string) => owned.some((folder) => `${place}/`.startsWith(`${folder}/`));
  return {
    folders: all.flatMap(({ place, isFolder }) => (isFolder && isOwned(place) ? [place] : [])).toSorted(),
    files: all.flatMap(({ place, isFolder }) => (isFolder ? [] : [place])).toSorted(),
  };
}
