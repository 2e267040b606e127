import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { completions } from './completions.ts';
import { manPageFile } from './man-page.ts';
import { metainfoFile } from './metainfo.ts';

/** Writes what packages bring beside the app, and gives the parts of them that install it. */
export async function packedFiles(folder: string): Promise<Pick<Configuration, 'deb' | 'rpm'>> {
  const parts = [
    await completions(join(folder, 'completions')),
    await manPageFile(join(folder, 'man')),
    await metainfoFile(join(folder, 'metainfo')),
  ];
  const packed = (kind: 'deb' | 'rpm') => ({ fpm: parts.flatMap((part) => part[kind]?.fpm ?? []) });
  return { deb: packed('deb'), rpm: packed('rpm') };
}
