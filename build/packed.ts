import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { projectDir } from './commands.ts';

/** What packages install. */
export type Packed = Pick<Configuration, 'deb' | 'rpm'>;

/** A file, and its place in either kind of package. */
export type Installed = { readonly file: string; readonly deb: string; readonly rpm: string };

export function installing(files: readonly Installed[]): Packed {
  const parts = (kind: 'deb' | 'rpm') => ({ fpm: files.map((one) => `${one.file}=${one[kind]}`) });
  return { deb: parts('deb'), rpm: parts('rpm') };
}

/** The text of a file at the top of the project. */
export function projectText(name: string): Promise<string> {
  return readFile(join(projectDir, name), 'utf8');
}
