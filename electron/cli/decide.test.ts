import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArgs } from '../../shared/cli/grammar.ts';
import type { CliAnswer } from '../../shared/cli/request.ts';
import { english } from '../../shared/words/words.ts';
import { silentLog } from '../log.ts';
import { decide } from './decide.ts';
import { type Answerer, type CliServer, serveCli } from './server.ts';

const hello: CliAnswer = { exitCode: 0, stdout: 'hello', stderr: '' };

let root: string;
let profile: string;
let server: CliServer | null;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-decide-'));
  profile = join(root, 'profile');
  server = null;
});
afterEach(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

async function serve(answerer: Answerer): Promise<void> {
  server = await serveCli({ userDataDir: profile, answerer, words: () => english, log: silentLog });
}

describe('decide', () => {
  const surroundings = () => ({ version: '1.2.3', usualProfile: profile, hasDisplay: async () => true });
  const answer = async (line: string, more = {}) => {
    const args = line.split(' ').filter((word) => word !== '');
    const decision = await decide(english, parseArgs(args), { ...surroundings(), ...more });
    return decision.kind === 'answer' ? decision.answer : decision;
  };

  it('answers version, help and bad input by itself, display or not', async () => {
    for (const hasDisplay of [async () => true, async () => false]) {
      expect(await answer('--version', { hasDisplay })).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' });
      expect(await answer('--help', { hasDisplay })).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await answer('--frob', { hasDisplay })).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'unhunch: There is no option "--frob". See unhunch --help.\n',
      });
    }
  });

  it.each(['status', 'status --facts -', 'snooze', 'skip', 'pause', 'hold', 'resume', 'settings set theme dark', 'quit'])(
    'exits 3 for %s where nothing runs, and makes no profile',
    async (line) => {
      expect(await answer(line, { hasDisplay: async () => false })).toEqual({
        exitCode: 3,
        stdout: '',
        stderr: 'unhunch: Unhunch is not running.\n',
      });
      expect(existsSync(profile)).toBe(false);
    },
  );

  it('tells programs in so many words that nothing runs', async () => {
    const nothing = { exitCode: 3, stdout: '{"running":false}\n', stderr: 'unhunch: Unhunch is not running.\n' };
    expect(await answer('status --json')).toEqual(nothing);
    expect(await answer('status --json --facts x.json')).toEqual(nothing);
  });

  it('launches nothing for a routine that there is not', async () => {
    expect(await answer('start stay sated')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'unhunch: There is no routine "stay sated". Did you mean Stay seated?\n',
    });
    expect(existsSync(profile)).toBe(false);
  });

  it('launches for no command, and for start where nothing runs', async () => {
    expect(await answer('')).toEqual({ kind: 'launch', command: null, userDataDir: profile });
    expect(await answer('start')).toEqual({ kind: 'launch', command: { type: 'start' }, userDataDir: profile });
    const command = { type: 'start', routine: 'stay seated' };
    expect(await answer('start stay seated')).toEqual({ kind: 'launch', command, userDataDir: profile });
    expect(await answer('open tips')).toEqual({ kind: 'launch', command: { type: 'open', window: 'tips' }, userDataDir: profile });
    expect(await answer('settings')).toMatchObject({ kind: 'launch', command: { type: 'open', window: 'settings' } });
  });

  it('hands start to the running instance', async () => {
    await serve((request) => ({ ...hello, stdout: JSON.stringify(request) }));
    expect(await answer('start')).toMatchObject({ stdout: '{"kind":"run","command":{"type":"start"}}' });
    expect(await answer('start stay seated')).toMatchObject({
      stdout: '{"kind":"run","command":{"type":"start","routine":"stay seated"}}',
    });
  });

  it('makes the named profile, resolved, only to launch', async () => {
    expect(await answer(`--user-data-dir=${join(root, 'new', 'deep')} --no-sandbox`)).toEqual({
      kind: 'launch',
      command: null,
      userDataDir: join(root, 'new', 'deep'),
    });
    expect(statSync(join(root, 'new', 'deep')).mode & 0o777).toBe(0o700);
    expect(await answer(`status --user-data-dir=${join(root, 'never')}`)).toMatchObject({ exitCode: 3 });
    expect(existsSync(join(root, 'never'))).toBe(false);
  });

  it('refuses a profile that cannot be a folder', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await answer(`--user-data-dir=${join(root, 'file')}`)).toMatchObject({ exitCode: 2, stdout: '' });
    const usualProfile = join(root, 'file', '.config', 'Unhunch');
    expect(await answer('', { usualProfile })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(usualProfile) });
    expect(await answer('status', { usualProfile })).toMatchObject({ exitCode: 3 });
  });

  it('says that a launch needs a display, unless a running instance has one', async () => {
    expect(await answer('', { hasDisplay: async () => false })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('needs a display'),
    });
    expect(await answer('start', { hasDisplay: async () => false })).toMatchObject({ exitCode: 1 });
    await serve((request) => ({ ...hello, stdout: JSON.stringify(request) }));
    expect(await answer('', { hasDisplay: async () => false })).toMatchObject({
      exitCode: 0,
      stdout: '{"kind":"run","command":{"type":"open","window":"status"}}',
    });
  });
});
