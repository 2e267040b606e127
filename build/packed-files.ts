import { join } from 'node:path';
import { completions } from './completions.ts';
import { manPageFile } from './man-page.ts';
import { metainfoFile } from './metainfo.ts';
import type { Packed } from './packed.ts';

/** Writes what packages bring beside the app, and gives the parts of them that install it. */
export async function packedFiles(folder: string): Promise<Packed> {
  const parts = [
    await completions(join(folder, 'completions')),
    await manPageFile(join(folder, 'man')),
    await metainfoFile(join(folder, 'metainfo')),
  ];
  const packed = (kind: 'deb' | 'rpm') => ({ fpm: parts.flatMap((part) => part[kind]?.fpm ?? []) });
  return { deb: packed('deb'), rpm: packed('rpm') };
}
