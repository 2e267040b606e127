import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { main, projectDir, say } from '../build/commands.ts';
import { sandboxSwitches } from '../build/some-desktop.ts';
import { ensurePackages } from '../build/system-packages.ts';
import type { WindowName } from '../shared/command.ts';
import { startDesktop, waitFor } from './desktop/index.ts';
import { morning } from './morning.ts';
import { packagedApp } from './packaged-app.ts';
import { makeProfile } from './profile.ts';

const folder = join(projectDir, '.github/pictures');

/** Takes the README's pictures from the packaged app, so that they show what is really there. */
await main(async () => {
  await ensurePackages(['run', 'desktop']);
  await mkdir(folder, { recursive: true });
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/pictures') });
  const profile = await makeProfile();
  await profile.seedDay(morning());
  await profile.seedSettings({ wallViewOn: false });
  const app = await _electron.launch({
    executablePath: packagedApp,
    args: [...sandboxSwitches(), `--user-data-dir=${profile.dir}`],
    env: desktop.env,
  });
  try {
    const open = async (name: WindowName, label: string | RegExp): Promise<Page> => {
      await desktop.tray.click(label);
      const page = await waitFor(`the ${name} window`, () => app.windows().find((window) => window.url().includes(`window=${name}`)));
      await page.waitForSelector('h1, [data-phase]', { state: 'attached' });
      return page;
    };
    const shoot = async (page: Page, name: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ animations: 'disabled', path: join(folder, `${name}-${colorScheme}.png`) });
      }
      say(`${name}: light and dark`);
    };
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
  } finally {
    await app.close();
    await profile.remove();
    await desktop.stop();
  }
  return 0;
});
