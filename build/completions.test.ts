import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames, shells } from '../shared/cli/request.ts';
import { completions } from './completions.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unhunch-completions-'));
  await completions(folder);
  // Only its names of routines are ever asked for.
  writeFileSync(join(folder, 'unhunch'), "#!/bin/sh\nprintf 'deskReset\\tDesk reset\\t3 min\\nown-1\\tNeck & Co\\t2 min\\n'\n");
  chmodSync(join(folder, 'unhunch'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (shell: string): boolean => (process.env['PATH'] ?? '').split(':').some((dir) => existsSync(join(dir, shell)));

function answerOf(shell: string, ...args: readonly string[]): readonly string[] {
  const env = { ...process.env, HOME: folder, PATH: `${folder}:${process.env['PATH']}` };
  const text = execFileSync(shell, args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] });
  return text.split('\n').filter((line) => line !== '');
}

/** What a shell offers for the last of these words. */
const ask: Readonly<Record<(typeof shells)[number], (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `compopt() { :; }; . ./unhunch.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _unhunch; printf '%s\n' "\${COMPREPLY[@]}"`;
    return answerOf('bash', '--norc', '-c', script).map((offer) => offer.trim());
  },
  zsh: (words) => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const last = words.at(-1) ?? '';
    const script = `compdef() { :; }; _files() { print -l -- *; }; compset() { :; }; _describe() { while (( $# )); do [[ $1 == open && $* != "open -S " ]] && return; [[ $1 == (offers|open) ]] && print -l -- \${(P)1}; shift; done; }
      . ./unhunch.zsh; words=(${line}); CURRENT=${words.length}; _unhunch; true`;
    return answerOf('zsh', '-f', '-c', script)
      .map((offer) => offer.replace(/:.*/, ''))
      .filter((offer) => offer.startsWith(last));
  },
  fish: (words) =>
    answerOf('fish', '--no-config', '-c', `source ./unhunch.fish; complete -C '${words.join(' ')}'`).map((offer) =>
      offer.replace(/\t.*/, ''),
    ),
};

describe.each(shells)('what completes the command line in %s', (shell) => {
  const offered = (...words: readonly string[]) => ask[shell](['unhunch', ...words]);

  it.runIf(isThere(shell))('is read without complaint', () => {
    expect(answerOf(shell, '-n', `unhunch.${shell}`)).toEqual([]);
  });

  it.runIf(isThere(shell))('offers every command, and by its beginning', () => {
    expect(offered('').toSorted()).toEqual(commandNames.toSorted());
    expect(offered('s').toSorted()).toEqual(commandNames.filter((name) => name.startsWith('s')).toSorted());
  });

  it.runIf(isThere(shell))('offers the options of a command', () => {
    expect(offered('history', '--').map((option) => option.replace('=', ''))).toEqual(
      expect.arrayContaining(['--json', '--export', '--force', '--help', '--user-data-dir']),
    );
    expect(offered('skip', '--')).not.toContain('--json');
  });

  it.runIf(isThere(shell))('offers what may follow a word', () => {
    expect(offered('pause', '')).toEqual(['until']);
    expect(offered('pause', 'until', '')).toEqual(['tomorrow']);
    expect(offered('settings', 'set', 'theme')).toEqual(['theme']);
    expect(offered('completion', '').toSorted()).toEqual(shells.toSorted());
    expect(offered('skip', '')).toEqual([]);
  });

  it.runIf(isThere(shell))('offers routines as they are now', () => {
    expect(offered('start', 'd')).toEqual([shell === 'bash' ? String.raw`Desk\ reset` : 'deskReset']);
    expect(offered('start', '')).toHaveLength(2);
  });

  it.runIf(isThere(shell))('offers files where one is to be named', () => {
    expect(offered('history', '--export', 'unhunch.z')).toEqual(['unhunch.zsh']);
  });
});

it('is put where the shells of each kind of package look', async () => {
  const { deb, rpm } = await completions(folder);
  for (const { fpm } of [deb ?? {}, rpm ?? {}]) {
    expect(fpm).toHaveLength(shells.length);
    for (const part of fpm ?? [])
      expect(part).toMatch(/^\/.*\/unhunch\.(bash|zsh|fish)=\/usr\/share\/(bash-completion|zsh|fish)\/.*unhunch(\.fish)?$/);
  }
});
