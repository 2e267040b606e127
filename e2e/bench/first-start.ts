import { hasDpkg } from '../../build/system-packages.ts';
import { english } from '../../shared/words/words.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { addFreshUser, type FreshUser } from '../fresh-user.ts';
import { apt, insistOnNoRelease, installDeb, installedLink } from '../installed-deb.ts';
import { type Figure, type Row, rowOf } from './figure.ts';
import { median, upTo } from './numbers.ts';

/** Of a user who has just installed it, in ms from the start: until the icon is in the tray, and the welcome on the screen; then the next start. */
type FirstStart = { readonly toTrayMs: number; readonly toWelcomeMs: number; readonly nextToTrayMs: number };

/** The deb is installed for it, and removed; nothing is measured where only root may do that. */
export const first: Figure = {
  name: 'first',
  options: { rounds: 5 },
  measure: async ({ desktop, option }) => {
    if (!hasDpkg || process.getuid?.() !== 0) return { rows: [], rounds: [] };
    insistOnNoRelease();
    const session = await desktop();
    await installDeb();
    const rounds: FirstStart[] = [];
    try {
      for (const _ of upTo(option('rounds'))) {
        const user = await addFreshUser(session);
        try {
          rounds.push(await measure(user, session));
        } finally {
          await user.remove();
        }
      }
    } finally {
      await apt('purge', 'unhunch');
    }
    return { rows: rowsOf(rounds), rounds };
  },
};

function rowsOf(rounds: readonly FirstStart[]): readonly Row[] {
  const row = (figure: string, of: (round: FirstStart) => number): Row => rowOf(figure, median(rounds.map(of)));
  return [
    row('first start of a fresh user: ms to the tray', ({ toTrayMs }) => toTrayMs),
    row('first start of a fresh user: ms to the welcome', ({ toWelcomeMs }) => toWelcomeMs),
    row('first start to the next one, to the tray: ratio', ({ toTrayMs, nextToTrayMs }) => toTrayMs / nextToTrayMs),
  ];
}

async function measure(user: FreshUser, desktop: Desktop): Promise<FirstStart> {
  const { toTrayMs, toWelcomeMs } = await started(user, desktop, async (since) => {
    await waitFor('the welcome', async () => (await desktop.windows()).some(({ title }) => title === english.welcome.title));
    return { toWelcomeMs: performance.now() - since };
  });
  const next = await started(user, desktop, async () => ({}));
  return { toTrayMs, toWelcomeMs, nextToTrayMs: next.toTrayMs };
}

/** One start and its end, with what else is waited for in between. */
async function started<T>(
  user: FreshUser,
  desktop: Desktop,
  then: (since: number) => Promise<T>,
): Promise<T & { readonly toTrayMs: number }> {
  const since = performance.now();
  const child = user.start(installedLink);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await desktop.tray.waitForItem();
    const toTrayMs = performance.now() - since;
    return { ...(await then(since)), toTrayMs };
  } finally {
    await user.run(installedLink, 'quit');
    await ended;
    await waitFor('an empty tray', async () => (await desktop.tray.items()).length === 0);
  }
}
