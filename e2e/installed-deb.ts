import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractFile } from '@electron/asar';
import { installedProgram } from '../build/packed.ts';
import { commandOutput, packageFile } from './package-file.ts';

/** Where it is found by its name. */
export const installedLink = '/usr/bin/unhunch';

/** Whether dpkg still knows of it. */
export const isInstalled = (): boolean => existsSync('/var/lib/dpkg/info/unhunch.list');

export const apt = (...args: readonly string[]): Promise<string> =>
  commandOutput('apt-get', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Options::=--force-unsafe-io', ...args);

export const installDeb = (): Promise<string> => apt('install', '--reinstall', '--no-install-recommends', packageFile('.deb'));

/** Throws where a release is installed that somebody uses. */
export function insistOnNoRelease(): void {
  const archive = join(dirname(installedProgram), 'resources/app.asar');
  if (!existsSync(archive)) return;
  const { testBuild = false } = JSON.parse(extractFile(archive, 'package.json').toString());
  if (!testBuild) throw new Error('Unhunch is installed here, and this would remove it.');
}
