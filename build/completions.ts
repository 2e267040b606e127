import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completionScript } from '../shared/cli/completion/index.ts';
import { type Shell, shells } from '../shared/cli/request.ts';
import { english } from '../shared/words/words.ts';
import { installing, type Packed } from './packed.ts';

/** Where shells look for what packages bring; zsh is told another place by each distribution. */
const places: Readonly<Record<Shell, Readonly<Record<'deb' | 'rpm', string>>>> = {
  bash: { deb: '/usr/share/bash-completion/completions/unhunch', rpm: '/usr/share/bash-completion/completions/unhunch' },
  zsh: { deb: '/usr/share/zsh/vendor-completions/_unhunch', rpm: '/usr/share/zsh/site-functions/_unhunch' },
  fish: { deb: '/usr/share/fish/vendor_completions.d/unhunch.fish', rpm: '/usr/share/fish/vendor_completions.d/unhunch.fish' },
};

/** Writes what completes the command line in each shell, and gives the parts of packages that install it. */
export async function completions(folder: string): Promise<Packed> {
  await mkdir(folder, { recursive: true });
  const fileOf = (shell: Shell): string => join(folder, `unhunch.${shell}`);
  for (const shell of shells) await writeFile(fileOf(shell), completionScript(english, shell));
  return installing(shells.map((shell) => ({ file: fileOf(shell), ...places[shell] })));
}
