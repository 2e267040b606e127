import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { sandboxSwitches } from '../build/some-desktop.ts';
import { fileText } from '../shared/history/history-file.ts';
import { planOf } from '../shared/routine/example.ts';
import { Scenario } from '../shared/sitting/scenario.ts';
import { type Ended, expect, run, test } from './app.ts';
import { byItself, type Row, reads, withInstance, withoutDisplay, withoutInstance, wordsOf, wrong } from './cli-table.ts';
import { packagedApp } from './packaged-app.ts';
import { pastDays } from './past-days.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** As on a server: no display, no session, no language. */
const bare = (home: string) => ({ PATH: process.env['PATH'], HOME: home });

type Ask = (...args: readonly string[]) => Promise<Ended>;

test('without a display all is answered that needs none', async ({ profile }) => {
  test.setTimeout(300_000);
  const ask: Ask = (...args) => run([`--user-data-dir=${profile.dir}`, ...args], bare(profile.dir));
  await checkAll(ask, [...byItself, ...reads, ...withoutInstance, ...withoutDisplay, ...wrong.map(refused)]);
  // What Chromium makes of any home.
  expect((await readdir(profile.dir)).filter((name) => name !== '.config')).toEqual([]);
});

test('a display where nobody listens is none', async ({ profile }) => {
  const ask: Ask = (...args) => run([`--user-data-dir=${profile.dir}`, ...args], { ...bare(profile.dir), DISPLAY: ':47999' });
  await checkAll(ask, withoutDisplay);
});

test('with a display and no instance nothing is launched but for what asks for it', async ({ cli, launch, profile }) => {
  const before = await readdir(profile.dir);
  await checkAll(cli, [...withoutInstance, ['routines', 0, /./, ''], ['start stay sated', 2, '', /Did you mean Stay seated\?\n$/]]);
  expect(await readdir(profile.dir)).toEqual(before);
  const unhunch = await launch('start', 'stay', 'seated');
  await unhunch.window('routine');
});

test('a running instance answers, and wrong words change nothing', async ({ cli, launch, profile, status }) => {
  test.setTimeout(300_000);
  await profile.seedSettings({});
  await profile.seedSitting(10);
  await launch();
  const before = await status();
  await checkAll(cli, [...reads, ...wrong.map(refused)]);
  expect(await status()).toMatchObject({ phase: before.phase, snoozesUsed: 0, pausedUntil: null, heldUntil: null });
  for (const row of withInstance) await check(cli, row);
});

test('windows are opened by name, and without an instance the app is started for one', async ({ cli, launch }) => {
  const unhunch = await launch('open', 'tips');
  await unhunch.window('tips');
  await check(cli, ['settings', 0, '', '']);
  await unhunch.window('settings');
  await check(cli, ['open about', 0, '', '']);
  await unhunch.window('about');
});

test('the history is exported with or without an instance, and replaces a file only by force', async ({ cli, launch, profile }) => {
  await profile.seedDay(new Scenario({ startAt: Date.UTC(2026, 2, 2, 9) }).sit('50m').locked('10m').sit('1m'));
  const file = profile.file('mine.csv');
  const rows: readonly Row[] = [
    [`history --export ${file}`, 0, /^The history was written to .*mine\.csv\.\n$/, ''],
    [`history --export ${file}`, 2, '', /exists already\. Give --force to replace it\.\n$/],
    [`history --export ${file} --force`, 0, /written/, ''],
    [
      `history --export ${profile.file('no/where.json')}`,
      1,
      '',
      /^unhunch: The history cannot be written to .*\. Its folder does not exist\.\n$/,
    ],
  ];
  for (const row of rows) await check(cli, row);
  expect(await readFile(file, 'utf8')).toMatch(/^start,end,type,.*\r\n2026-03-02T[\s\S]*,segment,sitting,/);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const { days } = JSON.parse((await cli('history', '--json')).stdout);
  expect(days[0]).toMatchObject({ date: '2026-03-02', pausedMs: 0 });
  expect(days[0].sittingMs).toBeGreaterThan(50 * 60_000);
  await launch();
  const alive = JSON.parse((await cli('history', '--json')).stdout);
  expect(alive.days[0]).toMatchObject({ date: '2026-03-02', sittingMs: days[0].sittingMs });
  await check(cli, [`history --export ${file} --force`, 0, /written/, '']);
});

test('bash completes from the packaged app', async ({ profile }) => {
  const program = profile.file('unhunch');
  const started = [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`].map((word) => `'${word}'`).join(' ');
  await writeFile(program, `#!/bin/sh\nexec ${started} "$@"\n`, { mode: 0o755 });
  const script = '. <("$0" completion bash); COMP_WORDS=("$0" start stay); COMP_CWORD=2; _unhunch; printf "%s\\n" "$COMPREPLY"';
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script, program], { env: bare(profile.dir) });
  expect(stdout).toBe(`${String.raw`Stay\ seated`}\n`);
});

test('a home that cannot hold a profile is said, and keeps nobody from help', async ({ desktop }) => {
  const homeless = { PATH: process.env['PATH'], HOME: '/dev/null', DISPLAY: desktop.env['DISPLAY'] };
  expect(await run(['--version'], homeless)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await run(['status'], homeless)).toMatchObject({ code: 3, stdout: '' });
  const launched = await run([], homeless);
  expect(launched).toMatchObject({ code: 2, stdout: '' });
  expect(launched.stderr).toMatch(/^unhunch: The folder \/dev\/null\/\.config\/Unhunch cannot be used\. .*\n$/);
});

test('status --json has the promised keys', async ({ launch, profile, status }) => {
  await profile.seedSitting(10);
  await launch();
  const now = await status();
  expect(now).toMatchObject({
    version,
    phase: 'sitting',
    presence: 'here',
    sitLimitMs: 45 * 60_000,
    overdue: false,
    snoozesUsed: 0,
    heldBy: null,
    pausedUntil: null,
    idleSource: 'ok',
  });
  expect(now.streakMs).toBeGreaterThanOrEqual(10 * 60_000);
  expect(now.dueAt).toBeGreaterThan(Date.now());
  expect(now.why).toMatch(/^10 min sitting\./);
  expect(Object.keys(now.today).sort()).toEqual(['awayMs', 'pausedMs', 'routineMs', 'sittingMs', 'unobservedMs']);
});

test('pause, resume, start and quit do what they say', async ({ cli, launch, untilStatus }) => {
  const unhunch = await launch();
  expect(await cli('pause', '1h30')).toMatchObject({ code: 0, stderr: '' });
  const paused = await untilStatus('paused', ({ phase }) => phase === 'paused');
  expect(paused.pausedUntil).toBeGreaterThan(Date.now() + 89 * 60_000);
  expect((await cli('resume')).code).toBe(0);
  expect((await cli('start')).code).toBe(0);
  await unhunch.window('routine');
  expect((await cli('quit')).code).toBe(0);
  await untilGone(cli);
});

test('a second plain start shows the status window of the first', async ({ cli, launch, profile }) => {
  await profile.seedSitting(5);
  const unhunch = await launch();
  expect((await cli()).code).toBe(0);
  await unhunch.window('status');
  expect(unhunch.openWindows()).toEqual(['status']);
});

test('the folder, the socket and the files are the user’s alone', async ({ cli, launch, profile, status }) => {
  // One that is to be made.
  await rm(profile.dir, { recursive: true });
  const unhunch = await launch();
  await status();
  const past = pastDays({ until: 20_000, days: 5 }).map((entry, index) => fileText.entry(entry, index === 0));
  const text = [fileText.start, ...past, fileText.end].join('');
  const page = await unhunch.window('welcome');
  const change = { type: 'keep', plan: { ...planOf(['neckTilts']), id: 'own-1' } };
  for (const asked of [
    ['importHistory', text],
    ['changeRoutines', change],
  ] as const)
    expect(await page.evaluate(([name, payload]) => Reflect.get(window, 'unhunch').ask(name, payload), asked)).toMatchObject({
      kind: 'done',
    });
  expect((await cli('settings', 'set', 'sitLimitMinutes', '50')).code).toBe(0);
  expect((await cli('pause')).code).toBe(0);
  const ours = /^(settings|routines|clock|history|log|windows|unhunch)/;
  const names = (await readdir(profile.dir)).filter((name) => ours.test(name));
  expect(names).toEqual(expect.arrayContaining([...madeFiles]));
  const modes = await Promise.all(['.', ...names].map(async (name) => [name, (await stat(profile.file(name))).mode & 0o077] as const));
  expect(modes.filter(([, mode]) => mode !== 0)).toEqual([]);
});

const madeFiles = [
  'settings.json',
  'settings.backup.json',
  'routines.json',
  'routines.backup.json',
  'clock.json',
  'clock.backup.json',
  'history.jsonl',
  'history-imported.jsonl',
  'unhunch.sock',
] as const;

async function untilGone(cli: (...args: readonly string[]) => Promise<{ code: number | null }>): Promise<void> {
  await expect.poll(async () => (await cli('status')).code, { timeout: 10_000 }).toBe(3);
}

/** Several at a time: each is a process of its own. */
async function checkAll(ask: Ask, rows: readonly Row[]): Promise<void> {
  const left = [...rows];
  const worker = async (): Promise<void> => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) await check(ask, row);
  };
  await Promise.all([worker(), worker(), worker()]);
}

async function check(ask: Ask, [line, code, stdout, stderr]: Row): Promise<void> {
  const ended = await ask(...wordsOf(line));
  expect(ended, line).toEqual({ code, stdout: said(stdout), stderr: said(stderr) });
}

function said(pattern: RegExp | ''): unknown {
  return pattern === '' ? '' : expect.stringMatching(pattern);
}

function refused([line, why]: (typeof wrong)[number]): Row {
  // One line, whatever it says.
  return [line, 2, '', new RegExp(`^unhunch: (?=.*${why.source}).*\\n$`)];
}
