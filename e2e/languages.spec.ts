import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { WindowName } from '../shared/command.ts';
import { catalogueOf } from '../shared/words/catalogues.ts';
import { languages } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { morning } from './morning.ts';
import { overflowing } from './overflow.ts';

const pictures = join(import.meta.dirname, 'output/languages');

for (const language of languages) {
  test.describe(language, () => {
    const folder = join(pictures, language);

    /** What it says fits into every window that is this page, and how it looks is kept to be looked at. */
    async function fits(page: Page, name: string): Promise<void> {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      // What was opened by the keyboard has scrolled the page, which is not over at once.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.screenshot({ animations: 'disabled', path: join(folder, `${name}-light.png`) });
      expect.soft(await overflowing(page), name).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.screenshot({ animations: 'disabled', path: join(folder, `${name}-dark.png`) });
    }

    test.beforeAll(() => mkdir(folder, { recursive: true }));

    test('nothing in any window is cut off or sticks out', async ({ cli, desktop, launch, profile }) => {
      test.slow();
      const words = await loadWords({ language, region: language }, catalogueOf);
      await profile.seedDay(morning());
      await profile.seedSettings({ language, soundOn: false, workingHoursOn: true, wallViewOn: false });
      const unhunch = await launch();
      const open = async (name: WindowName, label: string): Promise<Page> => {
        await desktop.tray.click(label);
        const page = await unhunch.window(name);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', words.direction);
        return page;
      };
      await fits(await open('status', words.tray.open), 'status');
      const history = await open('history', words.historyPage.title);
      await fitsInEach(history, 'history', 'tab', () => history.getByRole('heading', { level: 2 }));
      const settings = await open('settings', words.tray.settings);
      await fitsInEach(settings, 'settings', 'option', (name) => settings.getByRole('heading', { name, exact: true }));
      await fitsInEach(await open('about', words.tray.about), 'about', 'tab');
      const tips = await open('tips', words.tray.tips);
      for (const move of await tips.locator('summary').all()) await move.press('Enter');
      await fits(tips, 'tips');
      await cli('start', 'upperBackRelief');
      await fitsRoutine(unhunch);
    });

    /** Some views come later than their choice: there what they bring is waited for. */
    async function fitsInEach(page: Page, name: string, role: 'tab' | 'option', brings?: (choice: string) => Locator): Promise<void> {
      for (const [index, view] of (await page.getByRole(role).all()).entries()) {
        await view.click();
        if (brings) await expect(brings(await view.innerText())).toBeVisible();
        await fits(page, `${name}-${index + 1}`);
      }
    }

    async function fitsRoutine(unhunch: Unhunch): Promise<void> {
      const page = await unhunch.window('routine');
      for (const move of [1, 2, 3, 4, 5, 6, 7, 8]) {
        if (move > 1) await page.keyboard.press('ArrowRight');
        await fits(page, `routine-${move}`);
      }
      await page.keyboard.press('w');
      await expect(page.locator('[data-view="wall"]')).toBeVisible();
      await fits(page, 'wall-view');
      await page.keyboard.press('w');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await fits(page, 'routine-help');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      await fits(page, 'routine-end');
    }

    test('nothing in the welcome is cut off or sticks out', async ({ launch, profile }) => {
      const words = await loadWords({ language, region: language }, catalogueOf);
      await profile.seedSettings({ language, soundOn: false });
      const page = await (await launch()).window('welcome');
      for (const step of [1, 2, 3, 4, 5, 6]) {
        await fits(page, `welcome-${step}`);
        await page.getByRole('button', { name: step === 6 ? words.welcome.notNow : words.welcome.next, exact: true }).click();
      }
      await fits(page, 'welcome-7');
    });
  });
}
