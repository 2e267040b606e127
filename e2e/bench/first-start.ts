import { hasDpkg } from '../../build/system-packages.ts';
import { english } from '../../shared/words/words.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { addFreshUser, type FreshUser } from '../fresh-user.ts';
import { apt, insistOnNoRelease, installDeb, installedLink } from '../installed-deb.ts';
import { median, rounded } from './numbers.ts';

/** Of a user who has just installed it, in ms from the start: until the icon is in the tray, and the welcome on the screen; then the next start. */
export type FirstStart = { readonly toTrayMs: number; readonly toWelcomeMs: number; readonly nextToTrayMs: number };

export type FirstStartRow = { readonly figure: string; readonly median: number };

/** The deb is installed for it, and removed; nothing is measured where only root may do that. */
export async function measureFirstStarts(desktop: Desktop, rounds: number): Promise<readonly FirstStart[]> {
  if (!hasDpkg || process.getuid?.() !== 0) return [];
  insistOnNoRelease();
  await installDeb();
  const measured: FirstStart[] = [];
  try {
    while (measured.length < rounds) {
      const user = await addFreshUser(desktop);
      try {
        measured.push(await measure(user, desktop));
      } finally {
        await user.remove();
      }
    }
  } finally {
    await apt('purge', 'unhunch');
  }
  return measured;
}

export function firstStartRows(rounds: readonly FirstStart[]): readonly FirstStartRow[] {
  if (rounds.length === 0) return [];
  const row = (figure: string, of: (round: FirstStart) => number): FirstStartRow => ({ figure, median: rounded(median(rounds.map(of))) });
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
