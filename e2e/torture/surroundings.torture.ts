import { execFile, spawn } from 'node:child_process';
import { appendFile, mkdir, rm, statfs, symlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitFor } from '../desktop/index.ts';
import { startBus } from '../desktop/pieces.ts';
import { makePlaces, privateEnvironment } from '../desktop/places.ts';
import { type Life, live } from './life.ts';
import { expect, expectComposure, test } from './test.ts';

const command = promisify(execFile);
const isRoot = process.getuid?.() === 0;

test.describe('on a small disk', () => {
  test.skip(!isRoot, 'only root can mount a disk');

  test.beforeEach(({ profile }) =>
    command('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=0700', 'tmpfs', profile.dir]).then(() => undefined),
  );
  test.afterEach(async ({ profile }) => {
    try {
      await expectComposure(profile);
    } finally {
      await command('umount', ['--lazy', profile.dir]);
    }
  });

  test('a disk that fills up is said, and what was set meanwhile is kept when there is room again', async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    const life = live(desktop, profile);
    try {
      await life.awake();
      await waitFor('a full disk', async () => {
        await fillUp(profile.dir);
        expect(await life.ask({ kind: 'set', key: 'sitLimitMinutes', value: 70 })).toMatchObject({ exitCode: 0 });
        return (await toldBy(life)).includes('Your settings cannot be saved. The disk is full.');
      });
      await rm(join(profile.dir, 'filler'));
      // Each writes the log and the checkpoint, and what waited goes with them.
      await life.ask({ kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: 5 } } });
      await life.ask({ kind: 'run', command: { type: 'resume' } });
      expect(await toldBy(life)).not.toContain('cannot be saved');
    } finally {
      await life.kill();
    }
    const next = live(desktop, profile);
    try {
      expect((await next.awake()).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
      expect((await next.ask({ kind: 'settings', key: 'sitLimitMinutes' }))?.stdout.trim()).toBe('70');
    } finally {
      await next.kill();
    }
  });

  test('on a full disk, and on one that cannot be written, the app starts and counts', async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    await fillUp(profile.dir);
    for (const why of ['The disk is full.', 'The disk is read-only.']) {
      // Its processes may hold a file open a moment longer than it lives.
      if (why.includes('read-only')) await waitFor('a read-only disk', () => command('mount', ['-o', 'remount,ro', profile.dir]));
      const life = live(desktop, profile);
      try {
        expect((await life.awake()).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
        await life.ask({ kind: 'set', key: 'sitLimitMinutes', value: 70 });
        expect((await life.ask({ kind: 'settings', key: 'sitLimitMinutes' }))?.stdout.trim()).toBe('70');
        expect(await toldBy(life)).toContain(why);
      } finally {
        await life.kill();
      }
    }
  });
});

test.describe('on a disk that cannot be written', () => {
  test.skip(!isRoot, 'only root can mount a disk');

  test.afterEach(({ profile }) => command('umount', ['--lazy', profile.dir]).then(() => undefined));

  const readOnly = async (dir: string): Promise<void> => {
    await command('mount', ['--bind', dir, dir]);
    await command('mount', ['-o', 'remount,bind,ro', dir]);
  };

  test('the app runs beside the lock of a process that is none of ours', async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    // As after a crash and a new boot, in which another program has its number.
    const stranger = spawn('sleep', ['infinity']);
    await symlink(`${hostname()}-${stranger.pid}`, profile.file('SingletonLock'));
    await readOnly(profile.dir);
    const life = live(desktop, profile);
    try {
      expect((await life.awake(60_000)).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
      // Its own end would come while it loads.
      expect((await life.ask({ kind: 'run', command: { type: 'open', window: 'status' } }))?.exitCode).toBe(0);
      expect(life.isOver()).toBe(false);
    } finally {
      await life.kill();
      stranger.kill();
    }
  });

  test('the app that runs without a lock is found by the next start, once the disk is good again', async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    await readOnly(profile.dir);
    const life = live(desktop, profile);
    try {
      await life.awake();
      await command('mount', ['-o', 'remount,bind,rw', profile.dir]);
      const next = live(desktop, profile);
      try {
        expect(await next.ended).toEqual({ code: 0, signal: null });
      } finally {
        await next.kill();
      }
      expect((await life.status()).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
    } finally {
      await life.kill();
    }
  });
});

async function fillUp(dir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  await appendFile(join(dir, 'filler'), Buffer.alloc(bavail * bsize)).catch(() => undefined);
}

async function toldBy({ ask }: Life): Promise<string> {
  return (await ask({ kind: 'status', json: false }))?.stdout ?? '';
}

for (const missing of [
  ['HOME'],
  ['XDG_RUNTIME_DIR'],
  ['HOME', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'LANG'],
]) {
  test(`without ${missing.join(', ')} the app starts, counts and is asked`, async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    const env = Object.fromEntries(Object.entries(desktop.env).filter(([name]) => !missing.includes(name)));
    const life = live({ env }, profile);
    try {
      expect(await life.awake()).toMatchObject({ phase: 'sitting', presence: 'here' });
      expect((await life.ask({ kind: 'run', command: { type: 'open', window: 'settings' } }))?.exitCode).toBe(0);
      expect((await life.ask({ kind: 'run', command: { type: 'quit' } }))?.exitCode).toBe(0);
      expect(await life.ended).toEqual({ code: 0, signal: null });
    } finally {
      await life.kill();
    }
  });
}

test('a session bus that goes takes the app with it, and on the next one it goes on from where it was', async ({ desktop, profile }) => {
  await profile.seedSitting(20);
  const dir = join(profile.dir, 'bus');
  await mkdir(dir);
  const places = await makePlaces(dir);
  const env = { ...desktop.env, DBUS_SESSION_BUS_ADDRESS: places.sessionBus };
  try {
    for (let turn = 0; turn < 3; turn += 1) {
      const bus = await startBus('session-bus', places.sessionBus, places, privateEnvironment(places, desktop.display));
      const life = live({ env }, profile);
      try {
        expect((await life.awake()).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
        await bus.stop();
        // It is Chromium that ends the process, without asking.
        expect(await life.ended).toEqual({ code: null, signal: 'SIGTRAP' });
      } finally {
        await life.kill();
        await bus.stop();
      }
    }
  } finally {
    await places.remove();
  }
});
