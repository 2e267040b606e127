import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { choiceOf, choose, showSection } from './settings.ts';

const isDark = (page: Page): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('a theme shows in every open window at once, and is there after a restart', async ({ cli, launch, profile, desktop }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await cli();
  const status = await unhunch.window('status');
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  // The test driver has a colour scheme of its own, which hides the app's.
  for (const page of [status, settings]) await page.emulateMedia({ colorScheme: null });
  await showSection(settings, 'appearance');
  const themes = settings.getByRole('radiogroup', { name: 'Theme' });
  await expect(themes.getByRole('radio', { name: 'System' })).toBeChecked();
  for (const [name, dark] of [
    ['Dark', true],
    ['Light', false],
    ['Dark', true],
  ] as const) {
    // The circle itself is not drawn.
    await themes.getByText(name, { exact: true }).click();
    await expect(themes.getByRole('radio', { name })).toBeChecked();
    for (const page of [status, settings]) await waitFor(name, async () => (await isDark(page)) === dark);
  }
  await unhunch.quit();
  const again = await launch();
  await cli();
  const page = await again.window('status');
  await page.emulateMedia({ colorScheme: null });
  expect(await isDark(page)).toBe(true);
});

test('a language is found under its own name, after the system’s', async ({ launch, profile, desktop }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  const page = await unhunch.window('settings');
  await showSection(page, 'appearance');
  const picker = choiceOf(page, 'Language');
  await expect(picker).toContainText('System’s language');
  await picker.click();
  expect((await page.getByRole('listbox').last().getByRole('option').allTextContents()).slice(0, 2)).toEqual([
    'System’s language',
    'English',
  ]);
  await page.keyboard.press('Escape');
  await choose(page, 'Language', 'English');
  await waitFor(
    'the choice on disk',
    async () => JSON.parse(await readFile(profile.file('settings.json'), 'utf8')).settings.language === 'en',
  );
  await choose(page, 'Language', 'System’s language');
  await expect(picker).toContainText('System’s language');
});
