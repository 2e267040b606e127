import fc from 'fast-check';
import { type Desktop, type Piece, waitFor } from '../desktop/index.ts';
import { cases } from './amount.ts';
import { expect, test } from './test.ts';

const pieces = [
  'trayHost',
  'notificationDaemon',
  'logind',
  'screenSaver',
  'mediaPlayer',
  'windowManager',
] as const satisfies readonly Piece[];
const comings = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('start', 'kill'));

test('services that come and go in any order leave the reminder on the screen once, and the tray item where it was', async ({
  cli,
  desktop,
  launch,
  profile,
  status,
}) => {
  await profile.seedSitting(46);
  try {
    await launch();
    await desktop.notifications.waitFor(/46 minutes/);
    for (const [piece, what] of cases(comings, 40)) {
      await desktop[what](piece);
      expect((await status()).phase).toMatch(/^(due|held)$/);
    }
  } finally {
    for (const piece of pieces) await desktop.start(piece);
  }
  await waitFor(
    'the reminder, once',
    async () => {
      const { phase, why } = await status();
      const there = await shown(desktop);
      if (phase !== 'due' || there.length !== 1) throw new Error(`${phase} (${why}), on the screen: ${there.join(', ')}`);
      return true;
    },
    90_000,
  );
  await waitFor('one tray item', async () => (await desktop.tray.items()).length === 1, 30_000);
  expect((await cli('skip')).code).toBe(0);
  await waitFor('an empty screen', async () => (await shown(desktop)).length === 0);
  expect((await status()).phase).toBe('sitting');
});

/** As a notification, or as the small card where no daemon shows it. */
async function shown({ notifications, windows }: Pick<Desktop, 'notifications' | 'windows'>): Promise<readonly string[]> {
  const cards = (await windows()).filter(({ class: kind, width }) => /unhunch/i.test(kind) && width < 500);
  return [...notifications.list().map(({ summary }) => summary), ...cards.map(({ title }) => `card ${title}`)];
}
