import { readdir, readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { scenario } from '../shared/sitting/scenario.ts';
import { expect, test } from './app.ts';

test('kill -9 loses less than a minute of sitting', async ({ launch, profile, untilStatus, status }) => {
  test.slow();
  const seededMs = 30 * 60_000;
  await profile.seedSitting(30);
  const first = await launch();
  // So long that what was seeded is not enough.
  const before = await untilStatus('more than a minute', ({ streakMs }) => streakMs > seededMs + 75_000, 120_000);
  await first.kill();
  await launch();
  const after = await status();
  expect(after.streakMs).toBeGreaterThanOrEqual(before.streakMs - 60_000);
  expect(after.phase).toBe('sitting');
});

test('a due reminder is announced again after a crash', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(44, 58);
  const first = await launch();
  await desktop.notifications.waitFor(/45 minutes/);
  await first.kill();
  await desktop.notifications.closeAll();
  desktop.notifications.forget();
  await launch();
  await desktop.notifications.waitFor(/45 minutes/);
});

test('an ordered end keeps the streak, and the log has the whole of it', async ({ launch, profile, status, untilStatus }) => {
  await profile.seedSitting(30);
  const first = await launch();
  await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  await first.quit();
  await launch();
  expect((await status()).streakMs).toBeGreaterThanOrEqual(30 * 60_000);
  const entries = (await readFile(profile.file('history.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.map(({ kind }) => kind)).toContain('unobserved');
});

for (const [how, content] of [
  ['corrupt', '{"version":1,"settings":{"sitLim'],
  ['empty', ''],
  ['out of range', JSON.stringify({ version: 1, settings: { sitLimitMinutes: 9999, volumePercent: 35 } })],
] as const) {
  test(`${how} settings are put aside, the app runs and says so`, async ({ launch, profile, cli, status }) => {
    await writeFile(profile.file('settings.json'), content);
    const unhunch = await launch();
    expect((await status()).sitLimitMs).toBe(45 * 60_000);
    expect((await readdir(profile.dir)).filter((name) => /^settings\.bad/.test(name))).toHaveLength(1);
    const kept = (await readdir(profile.dir)).find((name) => /^settings\.bad/.test(name)) ?? '';
    expect(await readFile(profile.file(kept), 'utf8')).toBe(content);
    await cli();
    await expect((await unhunch.window('status')).getByText('The file of your settings could not be read.')).toBeVisible();
  });
}

test('a checkpoint that is corrupt, with its copy, is rebuilt from the log', async ({ launch, profile, status }) => {
  await profile.seedDay(
    scenario({ startAt: Date.now() - 70 * 60_000, utcOffsetMinutes: -new Date().getTimezoneOffset() })
      .sit('40m')
      .idle('20m')
      .sit('10m'),
  );
  for (const name of ['clock', 'clock.backup']) await writeFile(profile.file(name), '{"version":1,"clock":{"t":"x"}}');
  await launch();
  expect((await status()).today.sittingMs).toBeGreaterThanOrEqual(40 * 60_000);
});

test('a fault signal is left to the system: a forked helper that crashes shares our signal pipe', async ({ launch, untilStatus }) => {
  const unhunch = await launch();
  await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  const [, caught = ''] = /^SigCgt:\s+(\w+)/m.exec(await readFile(`/proc/${unhunch.pid}/status`, 'utf8')) ?? [];
  const catches = (signal: number): boolean => ((BigInt(`0x${caught}`) >> BigInt(signal - 1)) & 1n) === 1n;
  expect(catches(constants.signals.SIGTERM)).toBe(true);
  expect([constants.signals.SIGTRAP, constants.signals.SIGABRT, constants.signals.SIGSYS].filter(catches)).toEqual([]);
});
