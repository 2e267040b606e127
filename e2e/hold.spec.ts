import { expect, test } from './app.ts';
import type { Desktop } from './desktop/index.ts';

const reminder = /^You have been sitting for 45 minutes/;

type Hold = {
  readonly name: string;
  readonly by: 'dnd' | 'fullscreen' | 'call';
  readonly why: RegExp;
  /** Resolves to what ends it. */
  readonly begin: (desktop: Desktop) => Promise<() => Promise<void>>;
};

const holds: readonly Hold[] = [
  {
    name: 'do-not-disturb of the notification daemon',
    by: 'dnd',
    why: /Break held: do-not-disturb is on\./,
    begin: async ({ notifications }) => {
      await notifications.setDoNotDisturb(true);
      return () => notifications.setDoNotDisturb(false);
    },
  },
  {
    name: 'do-not-disturb in the settings of Xfce',
    by: 'dnd',
    why: /Break held: do-not-disturb is on\./,
    begin: async ({ xfce }) => {
      await xfce.setDoNotDisturb(true);
      return () => xfce.setDoNotDisturb(false);
    },
  },
  {
    name: 'a full-screen window',
    by: 'fullscreen',
    why: /Break held: a window fills the screen\./,
    begin: async ({ openWindow }) => {
      const film = await openWindow('Film');
      await film.setFullScreen(true);
      return film.close;
    },
  },
  {
    name: 'a microphone in use',
    by: 'call',
    why: /Break held: you are on a call\./,
    begin: async ({ start, microphone }) => {
      await start('soundServer');
      await microphone.record();
      return microphone.stop;
    },
  },
];

test.afterEach(({ desktop }) => desktop.kill('soundServer'));

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(44, 59);
});

for (const { name, by, why, begin } of holds) {
  test(`${name} holds a due reminder, which is offered once when that ends`, async ({ desktop, launch, status, untilStatus }) => {
    const end = await begin(desktop);
    try {
      await launch();
      const held = await untilStatus('held', ({ phase }) => phase === 'held');
      expect(held).toMatchObject({ heldBy: by, heldUntil: null, overdue: false, presence: 'here' });
      expect(held.why).toMatch(why);
      expect(await desktop.tray.tooltip()).toMatch(/^Break held: /);
      expect(desktop.notifications.history()).toEqual([]);
    } finally {
      await end();
    }
    // Whether a microphone is still in use is asked each 15 s while one holds; the others tell.
    await desktop.notifications.waitFor(reminder, by === 'call' ? 25_000 : 5_000);
    expect(await status()).toMatchObject({ phase: 'due', heldBy: null });
    expect(desktop.notifications.history()).toHaveLength(1);
  });
}

test('a film put on full screen takes the notification away, and brings it back when it is small again', async ({
  desktop,
  launch,
  untilStatus,
}) => {
  const film = await desktop.openWindow('Film');
  try {
    await launch();
    await desktop.notifications.waitFor(reminder);
    await film.setFullScreen(true);
    await desktop.notifications.waitUntilGone(reminder, 5_000);
    expect((await untilStatus('held', ({ phase }) => phase === 'held')).heldBy).toBe('fullscreen');
    await film.setFullScreen(false);
    await desktop.notifications.waitFor(reminder, 5_000);
  } finally {
    await film.close();
  }
});

test('do-not-disturb turned on takes the notification away', async ({ desktop, launch, untilStatus }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.notifications.setDoNotDisturb(true);
  try {
    await desktop.notifications.waitUntilGone(reminder, 5_000);
    expect((await untilStatus('held', ({ phase }) => phase === 'held')).heldBy).toBe('dnd');
  } finally {
    await desktop.notifications.setDoNotDisturb(false);
  }
  await desktop.notifications.waitFor(reminder, 5_000);
});

test('a notification service that tells of its do-not-disturb is believed', async ({ desktop, launch, untilStatus }) => {
  await desktop.kill('notificationDaemon');
  await desktop.start('otherNotificationDaemon');
  try {
    desktop.otherNotificationDaemon.setInhibited(true);
    await launch();
    expect((await untilStatus('held', ({ phase }) => phase === 'held')).heldBy).toBe('dnd');
    desktop.otherNotificationDaemon.setInhibited(false);
    await desktop.notifications.waitFor(reminder, 5_000);
  } finally {
    await desktop.kill('otherNotificationDaemon');
    await desktop.start('notificationDaemon');
  }
});

test('a do-not-disturb whose daemon is gone holds nothing more, and the small card comes', async ({ desktop, launch, untilStatus }) => {
  await desktop.notifications.setDoNotDisturb(true);
  const unhunch = await launch();
  try {
    await untilStatus('held', ({ phase }) => phase === 'held');
    await desktop.kill('notificationDaemon');
    await unhunch.window('card');
    await untilStatus('due', ({ phase }) => phase === 'due');
  } finally {
    await desktop.kill('notificationDaemon');
    await desktop.start('notificationDaemon');
  }
});

test('the last of two holds to end is the end of the hold', async ({ desktop, launch, status, untilStatus }) => {
  const film = await desktop.openWindow('Film');
  await film.setFullScreen(true);
  await desktop.notifications.setDoNotDisturb(true);
  try {
    await launch();
    const first = await untilStatus('held', ({ phase }) => phase === 'held');
    expect(first.heldBy).toBe('dnd');
    await desktop.notifications.setDoNotDisturb(false);
    await untilStatus('held by the film', ({ heldBy }) => heldBy === 'fullscreen');
    expect(desktop.notifications.history()).toEqual([]);
  } finally {
    await desktop.notifications.setDoNotDisturb(false);
    await film.close();
  }
  await desktop.notifications.waitFor(reminder, 5_000);
  expect((await status()).phase).toBe('due');
});

test('what is switched off in the settings holds nothing', async ({ desktop, launch, profile, status }) => {
  await profile.seedSettings({ holdDuringDnd: false, holdDuringFullscreen: false, holdDuringCall: false });
  const ends: (() => Promise<void>)[] = [];
  try {
    for (const { begin } of holds) ends.push(await begin(desktop));
    await launch();
    await desktop.notifications.waitFor(reminder);
    expect(await status()).toMatchObject({ phase: 'due', heldBy: null });
  } finally {
    for (const end of ends) await end();
  }
});

test('a hold asked for keeps the reminder back with its end in sight, and resume brings it', async ({
  cli,
  desktop,
  launch,
  profile,
  status,
  untilStatus,
}) => {
  await profile.seedSitting(44, 55);
  await launch();
  expect((await cli('hold', '60')).code).toBe(0);
  const held = await untilStatus('held', ({ phase }) => phase === 'held');
  expect(held.heldBy).toBe('user');
  expect(Math.round(((held.heldUntil ?? 0) - Date.now()) / 60_000)).toBe(60);
  expect(held.why).toMatch(/Break held until \d\d:\d\d, as you asked\./);
  expect(desktop.notifications.history()).toEqual([]);
  expect((await cli('resume')).code).toBe(0);
  await desktop.notifications.waitFor(reminder, 5_000);
  expect(await status()).toMatchObject({ phase: 'due', heldUntil: null });
});
