import { readFile, stat } from 'node:fs/promises';
import { expect, run, test } from './app.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

test('help, version and status need no display', async ({ profile }) => {
  const bare = { PATH: process.env['PATH'], HOME: profile.dir };
  const asked = (...args: readonly string[]) => run([`--user-data-dir=${profile.dir}`, ...args], bare);
  expect(await asked('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await asked('--help');
  expect(help.code).toBe(0);
  for (const word of ['status', 'start', 'snooze', 'skip', 'pause', 'resume', 'quit']) expect(help.stdout).toContain(word);
  expect(await asked('status')).toMatchObject({ code: 3, stdout: '' });
  expect(await asked('status', '--json')).toMatchObject({ code: 3, stdout: '' });
});

test('a home that cannot hold a profile is said, and keeps nobody from help', async () => {
  const homeless = { PATH: process.env['PATH'], HOME: '/dev/null', DISPLAY: ':0' };
  expect(await run(['--version'], homeless)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await run(['status'], homeless)).toMatchObject({ code: 3, stdout: '' });
  const launched = await run([], homeless);
  expect(launched).toMatchObject({ code: 2, stdout: '' });
  expect(launched.stderr).toMatch(/^unhunch: The folder \/dev\/null\/\.config\/Unhunch cannot be used: .*\n$/);
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

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['--wrong'], /no option "--wrong"/],
  [['stauts'], /Did you mean "?status/],
  [['snooze', '0'], /1 to 60/],
  [['snooze', '61'], /1 to 60/],
  [['snooze', 'soon'], /1 to 60/],
  [['pause', '600h'], /1 minute to 7 days/],
  [['pause', '-5'], /./],
  [['pause', 'until', '13:99'], /00:00 to 23:59/],
  [['skip', 'now'], /does not take "?now/],
];

test('bad input ends with 2 and one line, and changes nothing', async ({ cli, launch, status }) => {
  await launch();
  const before = await status();
  for (const [args, said] of wrong) {
    const { code, stdout, stderr } = await cli(...args);
    expect([args, code, stdout]).toEqual([args, 2, '']);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(await status()).toMatchObject({ phase: before.phase, snoozesUsed: 0, pausedUntil: null });
});

test('what the state refuses ends with 4 and says why', async ({ cli, launch }) => {
  await launch();
  expect(await cli('snooze')).toMatchObject({ code: 4, stdout: '', stderr: 'unhunch: No break is due.\n' });
  expect(await cli('skip')).toMatchObject({ code: 4 });
  expect(await cli('resume')).toMatchObject({ code: 4, stderr: 'unhunch: There is no pause to end, and no hold of yours.\n' });
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
  expect(unhunch.openWindows()).toEqual([]);
  expect((await cli()).code).toBe(0);
  await unhunch.window('status');
});

test('the socket and the files are the user’s alone', async ({ launch, profile, status }) => {
  await profile.seedSettings({});
  await profile.seedSitting(5);
  await launch();
  await status();
  for (const name of ['settings.json', 'clock.json', 'history.jsonl', 'log.txt', 'unhunch.sock']) {
    const found = await stat(profile.file(name)).catch(() => null);
    if (name !== 'log.txt') expect([name, found === null]).toEqual([name, false]);
    if (found !== null) expect([name, found.mode & 0o077]).toEqual([name, 0]);
  }
});

async function untilGone(cli: (...args: readonly string[]) => Promise<{ code: number | null }>): Promise<void> {
  await expect.poll(async () => (await cli('status')).code, { timeout: 10_000 }).toBe(3);
}
