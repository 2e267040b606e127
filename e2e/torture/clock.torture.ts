import { mkdir, readFile } from 'node:fs/promises';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { waitFor } from '../desktop/index.ts';
import { outputOf, startProgram } from '../desktop/processes.ts';
import { packagedApp } from '../packaged-app.ts';
import { launchedOn, makeWallClock } from '../wall-clock.ts';
import { live } from './life.ts';
import { expect, test } from './test.ts';

const hoursTo = (year: number): number => Math.round((Date.UTC(year, 5, 1) - Date.now()) / 3_600_000);
const thisYear = new Date().getUTCFullYear();
const years = [1970, 2100, 1970, thisYear, 2100];

test('a clock that is set to 1970 and to 2100 under the app moves dates, never the streak', async ({
  launchWith,
  profile,
  untilStatus,
}) => {
  await profile.seedSitting(20);
  const clock = await makeWallClock();
  try {
    await launchedOn(clock, launchWith);
    const before = await untilStatus('sitting', ({ phase }) => phase === 'sitting');
    for (const year of years) {
      await clock.set(year === thisYear ? 0 : hoursTo(year));
      const { streakMs } = await untilStatus(`a plan in ${year}`, ({ dueAt }) => new Date(dueAt ?? 0).getUTCFullYear() === year);
      expect(streakMs).toBeGreaterThanOrEqual(before.streakMs);
      expect(streakMs).toBeLessThan(before.streakMs + 3 * 60_000);
    }
    for (const line of (await readFile(profile.file('history.jsonl'), 'utf8')).trim().split('\n')) JSON.parse(line);
  } finally {
    await clock.remove();
  }
});

/** With a clock of its own every look at the time takes its time. */
const slowStartMs = 45_000;

test('an app that starts in 1970 or in 2100, killed in another time, goes on', async ({ desktop, profile }) => {
  await profile.seedSitting(20);
  const clock = await makeWallClock();
  try {
    // The checkpoint of the first run names the boot.
    for (const year of [thisYear, 1970, 2100]) {
      await clock.set(year === thisYear ? 0 : hoursTo(year));
      const life = live({ env: { ...desktop.env, ...clock.env } }, profile);
      try {
        const { dueAt, streakMs } = await life.awake(slowStartMs);
        expect(new Date(dueAt ?? 0).getUTCFullYear()).toBe(year);
        // The boot is the same, whatever the date: the uptime tells how little has passed.
        expect(streakMs).toBeGreaterThanOrEqual(19 * 60_000);
      } finally {
        await life.kill();
      }
    }
  } finally {
    await clock.remove();
  }
});

/** Has an `/etc` of its own, in which a test may change what it likes. */
const withOwnEtc = `
mount -t tmpfs tmpfs "$0"
cp -a /etc "$0/etc"
mount --bind "$0/etc" /etc
ln -sfn /usr/share/zoneinfo/Asia/Tokyo /etc/localtime
exec "$@"
`;

test('a time zone that changes under the app moves the hours of its day', async ({ cli, desktop, profile, untilStatus }, info) => {
  test.skip(process.getuid?.() !== 0, 'only root can mount a disk');
  await profile.seedSitting(20);
  const { TZ: _, ...env } = desktop.env;
  const folder = info.outputPath('etc');
  await mkdir(folder, { recursive: true });
  const program = [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`];
  const app = startProgram({
    command: ['unshare', '--mount', '--propagation', 'private', 'sh', '-euc', withOwnEtc, folder, ...program],
    env,
    logFile: info.outputPath('app.log'),
  });
  const noonIn = async (zone: string, utcHour: number): Promise<void> => {
    await waitFor(`noon in ${zone}`, async () => {
      await cli('pause', 'until', '12:00');
      const { pausedUntil } = await untilStatus('paused', ({ phase }) => phase === 'paused');
      return new Date(pausedUntil ?? 0).getUTCHours() === utcHour;
    });
  };
  try {
    await desktop.tray.waitForItem(30_000);
    await noonIn('Asia/Tokyo', 3);
    const link = ['ln', '-sfn', '/usr/share/zoneinfo/America/Bogota', '/etc/localtime'];
    await outputOf(['nsenter', `--target=${app.pid}`, '--mount', ...link], desktop.env);
    await noonIn('America/Bogota', 17);
  } finally {
    await app.stop();
  }
});
