import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArgs } from '../../shared/cli/grammar.ts';
import type { CliAnswer, RunningRequest } from '../../shared/cli/request.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { listened, workday } from '../../shared/sitting/recorded-day.ts';
import { parseRecording } from '../../shared/sitting/recording.ts';
import { whyOf } from '../../shared/words/why.ts';
import { english } from '../../shared/words/words.ts';
import { createAnswerer } from '../answerer.ts';
import { silentLog } from '../log.ts';
import { decide } from './decide.ts';
import { type Answerer, type CliServer, serveCli } from './server.ts';

let root: string;
let profile: string;
let servers: CliServer[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-facts-'));
  profile = join(root, 'profile');
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(root, { recursive: true, force: true });
});

const status = 'You sit.\n';
const ended = (exitCode: CliAnswer['exitCode'], stderr: string): CliAnswer => ({ exitCode, stdout: '', stderr });

async function serve(answerer: Answerer): Promise<void> {
  servers.push(await serveCli({ userDataDir: profile, answerer, words: () => english, log: silentLog }));
}

/** An instance that says this much. */
const serveFacts = (facts = '{"heard":[1,2,3]}\n') =>
  serve((request) => ({ ...ended(0, ''), stdout: request.kind === 'facts' ? facts : status }));

async function ask(...args: readonly string[]): Promise<CliAnswer> {
  const decision = await decide(english, parseArgs(args), { version: '1', usualProfile: profile, hasDisplay: async () => false });
  if (decision.kind !== 'answer') throw new Error('No answer');
  return decision.answer;
}

describe('status --facts', () => {
  it('writes what the running instance was told to a file of the user alone, and says so after the status', async () => {
    const { day, read } = listened();
    workday(day);
    const snapshot = { ...day.snapshot };
    const looks: string[] = [];
    const answerer = createAnswerer({
      snapshot: () => snapshot,
      runtime: { look: () => looks.push('look'), recording: read },
      run: () => ({ kind: 'done' }),
      changes: { change: () => ({ kind: 'done' }) },
      settings: { read: () => defaultSettings },
      routines: { read: () => [] },
      historyBook: { glance: () => Promise.reject(new Error('Not asked for')) },
      claim: () => undefined,
      version: '1.2.3',
      words: () => english,
    });
    const asked: RunningRequest['kind'][] = [];
    await serve((request) => {
      asked.push(request.kind);
      return answerer(request);
    });
    const file = join(root, 'day.json');
    const answer = await ask('status', '--facts', file);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(answer.stdout.split('\n')[0]).toBe(whyOf(english, snapshot));
    expect(answer.stdout.endsWith(`\n${read().heard.length} facts written to ${file}.\n`)).toBe(true);
    expect(parseRecording(JSON.parse(readFileSync(file, 'utf8')))).toEqual({ kind: 'ok', recording: read() });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect([asked, looks]).toEqual([
      ['status', 'facts'],
      ['look', 'look'],
    ]);
  });

  it('leaves standard output to the JSON of the status, or with - to the facts', async () => {
    await serveFacts();
    expect(await ask('status', '--json', '--facts', join(root, 'a'))).toEqual({ ...ended(0, ''), stdout: status });
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('{"heard":[1,2,3]}\n');
    expect(await ask('status', '--facts', '-')).toEqual({ ...ended(0, ''), stdout: '{"heard":[1,2,3]}\n' });
    expect(existsSync('-')).toBe(false);
  });

  it('writes in the folder of whoever typed it', async () => {
    await serveFacts('{"heard":[1]}\n');
    const here = process.cwd();
    try {
      process.chdir(root);
      expect((await ask('status', '--facts=day.json')).stdout).toBe(`${status}1 fact written to day.json.\n`);
    } finally {
      process.chdir(here);
    }
    expect(existsSync(join(root, 'day.json'))).toBe(true);
  });

  it('exits 3 where nothing runs, and makes no file', async () => {
    for (const file of [join(root, 'day.json'), '-'])
      expect(await ask('status', '--facts', file)).toEqual(ended(3, 'unhunch: Unhunch is not running.\n'));
    expect(readdirSync(root)).toEqual([]);
  });

  it('makes no file where the running instance has no facts to tell, such as an older one', async () => {
    await serve(({ kind }) => (kind === 'status' ? { ...ended(0, ''), stdout: status } : ended(2, 'unhunch: What?\n')));
    expect(await ask('status', '--facts', join(root, 'day.json'))).toEqual(ended(2, 'unhunch: What?\n'));
    expect(existsSync(join(root, 'day.json'))).toBe(false);
  });

  it('writes over nothing: not a file, not a folder, not a link, whole or dangling', async () => {
    await serveFacts();
    const [file, folder, link, dangling] = ['file', 'folder', 'link', 'dangling'].map((name) => join(root, name)) as [
      string,
      string,
      string,
      string,
    ];
    writeFileSync(file, 'mine');
    mkdirSync(folder);
    symlinkSync(file, link);
    symlinkSync(join(root, 'nowhere'), dangling);
    for (const taken of [file, folder, link, dangling])
      expect(await ask('status', '--facts', taken)).toEqual(ended(2, `unhunch: ${taken} exists already. Give a file that does not.\n`));
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  it('says in one line what the system has against the file', async () => {
    await serveFacts();
    writeFileSync(join(root, 'file'), '');
    const refused: readonly (readonly [string, string])[] = [
      [join(root, 'no', 'day.json'), 'Its folder does not exist'],
      [join(root, 'file', 'day.json'), 'Its folder is a file'],
      [join(root, 'x'.repeat(300)), 'Its name is too long'],
    ];
    for (const [file, why] of refused)
      expect(await ask('status', '--facts', file)).toEqual(ended(1, `unhunch: The facts cannot be written to ${file}. ${why}.\n`));
    expect((await ask('status', '--facts', join(root, 'no', 'a\n\u001b[31m'))).stderr).toMatch(/^unhunch: [^\p{C}]+\n$/u);
  });

  // Root may write anywhere.
  it.runIf(process.getuid?.() !== 0)('says that there is no permission', async () => {
    await serveFacts();
    const shut = join(root, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0o500);
    expect((await ask('status', '--facts', join(shut, 'day.json'))).stderr).toContain('There is no permission.');
  });

  it.runIf(process.platform === 'linux')('leaves no half file where there is no room for the whole', async () => {
    await serveFacts(JSON.stringify({ heard: ['x'.repeat(100_000)] }));
    const file = join(root, 'day.json');
    const imported = (path: string) => JSON.stringify(join(import.meta.dirname, path));
    const program = `
      import { parseArgs } from ${imported('../../shared/cli/grammar.ts')};
      import { english } from ${imported('../../shared/words/words.ts')};
      import { decide } from ${imported('./decide.ts')};
      process.on('SIGXFSZ', () => undefined);
      const { answer } = await decide(english, parseArgs(['status', '--facts', ${JSON.stringify(file)}]), { version: '1', usualProfile: ${JSON.stringify(profile)}, hasDisplay: async () => false });
      process.stdout.write(JSON.stringify(answer));`;
    writeFileSync(join(root, 'ask.mts'), program);
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      'ulimit -f 64 && exec "$0" --import tsx "$1"',
      process.execPath,
      join(root, 'ask.mts'),
    ]);
    expect(JSON.parse(stdout)).toEqual(ended(1, `unhunch: The facts cannot be written to ${file}. The file would grow too large.\n`));
    expect(existsSync(file)).toBe(false);
  });

  it('takes a recording of the longest routines, far beyond what a request may be', async () => {
    const heard = Array.from({ length: 500 }, () => ({ steps: '"x"'.repeat(3_000) }));
    await serveFacts(JSON.stringify({ heard }));
    expect((await ask('status', '--facts', join(root, 'day.json'))).stdout).toContain('500 facts written');
    expect(statSync(join(root, 'day.json')).size).toBeGreaterThan(4_000_000);
  });
});
