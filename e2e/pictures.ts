import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { main, projectDir, say } from '../build/commands.ts';
import { sandboxSwitches } from '../build/some-desktop.ts';
import { ensurePackages } from '../build/system-packages.ts';
import type { WindowName } from '../shared/command.ts';
import { dayOf } from '../shared/sitting/calendar.ts';
import { english } from '../shared/words/words.ts';
import { type Desktop, startDesktop, waitFor } from './desktop/index.ts';
import { morning } from './morning.ts';
import { packagedApp } from './packaged-app.ts';
import { pastDays } from './past-days.ts';
import { makeProfile, type Profile } from './profile.ts';

const folder = join(projectDir, '.github/pictures');
const utcOffsetMinutes = -new Date().getTimezoneOffset();

/** Takes the README's pictures from the packaged app, so that they show what is really there. */
await main(async () => {
  await ensurePackages(['run', 'desktop']);
  await mkdir(folder, { recursive: true });
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/pictures') });
  try {
    await withApp(desktop, (profile) => profile.seedDay(morning()), shootDay);
    const until = dayOf(Date.now(), utcOffsetMinutes);
    await withApp(desktop, (profile) => profile.seedHistory(pastDays({ until, days: 250, utcOffsetMinutes })), shootHistory);
  } finally {
    await desktop.stop();
  }
  return 0;
});

type Open = (name: WindowName, label: string | RegExp) => Promise<Page>;

async function withApp(desktop: Desktop, seed: (profile: Profile) => Promise<void>, act: (open: Open) => Promise<void>): Promise<void> {
  const profile = await makeProfile();
  await seed(profile);
  await profile.seedSettings({ wallViewOn: false });
  const app = await _electron.launch({
    executablePath: packagedApp,
    args: [...sandboxSwitches(), `--user-data-dir=${profile.dir}`],
    env: desktop.env,
  });
  try {
    await act(async (name, label) => {
      await desktop.tray.click(label);
      const page = await waitFor(`the ${name} window`, () => app.windows().find((window) => window.url().includes(`window=${name}`)));
      await page.waitForSelector('h1, [data-phase]', { state: 'attached' });
      return page;
    });
  } finally {
    await app.close();
    await profile.remove();
  }
}

async function shootDay(open: Open): Promise<void> {
  await shoot(await open('status', /^Open/), 'status');
  await shoot(await open('settings', 'Settings'), 'settings');
  const routine = await open('routine', 'Start routine');
  const shootAt = async (seconds: number, name: string): Promise<void> => {
    const position = routine.getByRole('progressbar');
    await waitFor(name, () => position.evaluate((bar, ms) => Number(bar.getAttribute('value')) >= ms, seconds * 1000), 30_000);
    await shoot(routine, name);
  };
  await shootAt(1, 'get-ready');
  await shootAt(5 + 3 * 2.3, 'shoulder-rolls');
  await routine.keyboard.press('ArrowRight');
  await shootAt(5 + 63 + 10 + 2.6, 'wall-angels');
  await routine.keyboard.press('Escape');
  await shoot(routine, 'stopped');
}

async function shootHistory(open: Open): Promise<void> {
  const history = await open('history', 'History');
  await history.getByRole('tab', { name: 'Week' }).click();
  // This week may have only begun.
  await history.getByRole('button', { name: english.historyPage.previous.week }).click();
  await shoot(history, 'history-week');
  await history.getByRole('tab', { name: 'Year' }).click();
  await shoot(history, 'history-year');
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ animations: 'disabled', path: join(folder, `${name}-${colorScheme}.png`) });
  }
  say(`${name}: light and dark`);
}
