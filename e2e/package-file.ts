import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './desktop/processes.ts';

const release = join(import.meta.dirname, '../release');

export function packageFile(ending: '.deb' | '.rpm' | '.tar.gz'): string {
  const name = readdirSync(release).find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error('There is no package to test. Please run: npm run package');
  return join(release, name);
}

/** What a command that may take its time says on its standard output; one that fails is an error. */
export function commandOutput(...command: readonly [string, ...string[]]): Promise<string> {
  return outputOf(command, { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' }, 180_000);
}
