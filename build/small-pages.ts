import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';
import { compressed, isCompressed } from '../electron/compressed.ts';

/** Scripts and style sheets are kept compressed, as a server would send them. */
export const smallPages: Plugin = {
  name: 'small-pages',
  apply: 'build',
  writeBundle: async ({ dir = '' }, bundle) => {
    await Promise.all(
      Object.keys(bundle)
        .filter(isCompressed)
        .map(async (name) => {
          const file = join(dir, name);
          await writeFile(compressed(file), await promisify(brotliCompress)(await readFile(file)));
          await rm(file);
        }),
    );
  },
};
