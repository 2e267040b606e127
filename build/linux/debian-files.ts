import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Licence } from '../../shared/about.ts';
import { readChangelog } from '../changelog.ts';
import { projectDir } from '../commands.ts';
import { installedProgram, installing, type Packed, projectManifest, projectText } from '../packed.ts';
import { debianChangelog } from './debian-changelog.ts';
import { debianCopyright } from './debian-copyright.ts';

/** Writes what Debian asks of every package, and gives the parts that install it. */
export async function debianFiles(folder: string, shipped: readonly Licence[]): Promise<Packed> {
  await mkdir(folder, { recursive: true });
  const { name, author, repository } = await projectManifest();
  const changelog = join(folder, 'changelog');
  const versions = readChangelog(await projectText('CHANGELOG.md'));
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(changelog, debianChangelog(versions, { name, maintainer: `${author.name} <${author.email}>`, today }));
  const copyright = join(folder, 'copyright');
  const licence = (await projectText('LICENSE')).trim();
  await writeFile(copyright, debianCopyright({ name: 'Unhunch', source: repository, licence, folder: dirname(installedProgram) }, shipped));
  const files = installing([
    { file: copyright, deb: `/usr/share/doc/${name}/copyright` },
    { file: join(projectDir, 'build/linux/lintian-overrides'), deb: `/usr/share/lintian/overrides/${name}` },
  ]);
  // fpm itself compresses the changelog and knows its place: one of its own would take it.
  return { deb: { fpm: ['--deb-changelog', changelog, ...(files.deb?.fpm ?? [])] } };
}
