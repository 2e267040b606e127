import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { projectDir } from './commands.ts';

/** What packages install. */
export type Packed = Pick<Configuration, 'deb' | 'rpm' | 'flatpak'>;

/** Where they put the app. */
export const installedProgram = '/opt/Unhunch/unhunch';

/** A file, and its place in each kind of package that has it. */
export type Installed = { readonly file: string; readonly deb?: string; readonly rpm?: string };

export function installing(files: readonly Installed[]): Packed {
  const parts = (kind: 'deb' | 'rpm') => ({ fpm: files.flatMap((one) => (one[kind] === undefined ? [] : [`${one.file}=${one[kind]}`])) });
  return { deb: parts('deb'), rpm: parts('rpm') };
}

/** The text of a file at the top of the project. */
export function projectText(name: string): Promise<string> {
  return readFile(join(projectDir, name), 'utf8');
}

export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly homepage: string;
  readonly repository: string;
  readonly bugs: string;
};

/** What package.json says of the project. */
export async function projectManifest(): Promise<Manifest> {
  return JSON.parse(await projectText('package.json'));
}
