import { join } from 'node:path';
import type { Licence } from '../shared/about.ts';
import { completions } from './completions.ts';
import { debianFiles } from './linux/debian-files.ts';
import { rpmOptions } from './linux/rpm-options.ts';
import { manPageFile } from './man-page.ts';
import { metainfoFile } from './metainfo.ts';
import type { Packed } from './packed.ts';

/** Writes what packages bring beside the app, the terms of all that is shipped among it, and gives the parts of them that install it. */
export async function packedFiles(folder: string, shipped: readonly Licence[]): Promise<Packed> {
  const parts = [
    await completions(join(folder, 'completions')),
    await manPageFile(join(folder, 'man')),
    await metainfoFile(join(folder, 'metainfo')),
    await debianFiles(join(folder, 'debian'), shipped),
    rpmOptions,
  ];
  const packed = (kind: 'deb' | 'rpm') => ({ fpm: parts.flatMap((part) => part[kind]?.fpm ?? []) });
  return { deb: packed('deb'), rpm: packed('rpm'), flatpak: { files: parts.flatMap((part) => part.flatpak?.files ?? []) } };
}
