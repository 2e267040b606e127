import type { Page } from '@playwright/test';
import { catalogueOf } from '../shared/words/catalogues.ts';
import { languages } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';
import { english, type Words } from '../shared/words/words.ts';
import { expectForEveryone } from './access.ts';
import { expect } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { overflowing } from './overflow.ts';
import { test } from './self-updating.ts';
import { showSection } from './settings.ts';

const { updates, settings } = english;

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Up to the question whether to look for updates. */
async function goToQuestion(page: Page, { welcome }: Words): Promise<void> {
  for (const _ of [1, 2, 3, 4, 5]) await press(page, welcome.next);
  await press(page, welcome.notNow);
  await expect(page.getByRole('heading', { level: 1, name: welcome.updates })).toBeVisible();
}

test('the welcome asks, takes no Enter for a yes, and a yes looks at once', async ({ copy, launchWith }) => {
  test.slow();
  const { server, env } = copy;
  const { welcome } = english;
  const page = await (await launchWith(env)).window('welcome');
  await goToQuestion(page, english);
  await page.keyboard.press('Enter');
  await expect(page.getByText(welcome.updatesLead)).toBeVisible();
  await expectForEveryone(page, 'welcome-updates');
  expect(server.paths()).toEqual([]);
  await press(page, settings.names.updatesOn);
  await expect(page.getByRole('heading', { level: 1, name: welcome.end })).toBeVisible();
  await waitFor('a look', () => server.paths().length > 0);
  await press(page, welcome.back);
  await expect(page.getByText(welcome.updatesAreOn)).toBeVisible();
});

for (const language of languages) {
  test(`the question is cut off nowhere, and fits a narrow window with large text, in ${language}`, async ({
    copy,
    launchWith,
    profile,
  }) => {
    await profile.seedSettings({ language, soundOn: false });
    const page = await (await launchWith(copy.env)).window('welcome');
    await goToQuestion(page, await loadWords({ language, region: language }, catalogueOf));
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 340, height: 480 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  });
}

test('a copy that something else updates offers nothing, says so, and asks nobody', async ({ copy, launch, cli, profile, desktop }) => {
  await profile.seedSitting(12);
  await profile.seedSettings({ updatesOn: true });
  const unhunch = await launch();
  await desktop.tray.click(english.tray.settings);
  const page = await unhunch.window('settings');
  await showSection(page, 'computer');
  await expect(page.getByText(updates.byHand)).toBeVisible();
  await expect(page.getByRole('switch', { name: settings.names.updatesOn })).toHaveCount(0);
  await expect(page.getByRole('button', { name: settings.reset })).toHaveCount(0);
  await cli('open', 'about');
  const about = await unhunch.window('about');
  await expect(about.getByText(updates.byHand)).toBeVisible();
  for (const isOn of ['false', 'true']) await cli('settings', 'set', 'updatesOn', isOn);
  expect(copy.server.paths()).toEqual([]);
});
