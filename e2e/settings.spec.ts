import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../shared/settings.ts';
import { settingsFileBytes } from '../shared/settings-file.ts';
import { english } from '../shared/words/words.ts';
import { test as base, expect, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { choose, nameOf, sectionIds, showSection } from './settings.ts';

const { settings: words, composer } = english;

type Fixtures = {
  readonly seed: Partial<Settings>;
  readonly unhunch: Unhunch;
  readonly page: Page;
  /** The settings as the app has them. */
  readonly now: () => Promise<Settings>;
};

/** On the settings window of a fresh profile. */
const test = base.extend<Fixtures>({
  seed: [{}, { option: true }],
  unhunch: async ({ launch, profile, seed }, use) => {
    await profile.seedSitting(12);
    await profile.seedSettings(seed);
    await use(await launch());
  },
  page: async ({ unhunch, desktop }, use) => {
    await desktop.tray.click('Settings');
    await use(await unhunch.window('settings'));
  },
  now: async ({ page }, use) => use(() => page.evaluate(() => Reflect.get(window, 'unhunch').ask('readSettings', null))),
});

const search = (page: Page): Locator => page.getByRole('searchbox', { name: words.search });
const list = (page: Page): Locator => page.getByRole('listbox', { name: words.sections });
const undo = (page: Page): Locator => page.getByRole('button', { name: composer.undo });

test('a setting is found by its name, by its hint and by its section, and works where it is found', async ({ page, now }) => {
  await page.keyboard.press('Control+f');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('VOLÚME');
  await expect(page.getByText(words.found({ count: 1 }))).toBeVisible();
  await page.getByRole('slider', { name: words.names.volumePercent }).press('ArrowRight');
  await expect.poll(async () => (await now()).volumePercent).toBe(defaultSettings.volumePercent + 1);
  await search(page).fill('never takes the keyboard');
  await page.getByRole('switch', { name: words.names.nudgeWithCard }).click();
  await expect.poll(async () => (await now()).nudgeWithCard).toBe(true);
  await search(page).fill(words.groups.holds);
  await expect(page.getByRole('switch')).toHaveCount(3);
  await search(page).fill('login');
  await expect(page.getByRole('switch', { name: english.startAtLogin.name })).toBeVisible();
});

test('where nothing is found that is said, and Escape leads out of the search before it closes the window', async ({ page, unhunch }) => {
  await search(page).fill('elephant');
  await expect(page.getByText('elephant')).toBeVisible();
  await page.getByRole('button', { name: words.clearSearch }).click();
  await expect(search(page)).toBeFocused();
  await expect(page.getByRole('slider', { name: words.names.sitLimitMinutes })).toBeVisible();
  await search(page).fill('volume');
  await page.getByRole('slider', { name: words.names.volumePercent }).focus();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await page.keyboard.press('Escape').catch(() => undefined);
  await waitFor('no window', () => unhunch.openWindows().length === 0);
});

test('by the keyboard alone: to a section, into it, and back to another', async ({ page, now }) => {
  await search(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: words.groups.reminders })).toBeVisible();
  await expect(list(page).getByRole('option', { name: words.groups.reminders })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: words.names.nudgeAfterMinutes })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await now()).nudgeAfterMinutes).toBe(defaultSettings.nudgeAfterMinutes + 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: words.groups.computer })).toBeVisible();
});

test('a slider that a key still holds is kept as the window closes', async ({ page, unhunch, untilStatus }) => {
  await page.getByRole('slider', { name: words.names.sitLimitMinutes }).focus();
  await page.keyboard.down('ArrowRight');
  await page.keyboard.press('Escape').catch(() => undefined);
  await waitFor('no window', () => unhunch.openWindows().length === 0);
  await untilStatus('the new limit', ({ sitLimitMs }) => sitLimitMs === 46 * 60_000);
});

test.describe('with settings of one’s own', () => {
  const own = {
    nudgeAfterMinutes: 9,
    snoozeMinutes: [3, 10, 15],
    volumePercent: 20,
    startShortcut: 'Control+Alt+B',
    workingHoursOn: true,
  } as const satisfies Partial<Settings>;
  test.use({ seed: own });

  test('a section goes back to how it came, alone, and comes back whole', async ({ page, now }) => {
    await showSection(page, 'holds');
    await expect(page.getByRole('button', { name: words.reset })).toBeDisabled();
    await showSection(page, 'reminders');
    await page.getByRole('button', { name: words.reset }).click();
    const { nudgeAfterMinutes, snoozeMinutes } = defaultSettings;
    await expect.poll(now).toEqual({ ...defaultSettings, ...own, nudgeAfterMinutes, snoozeMinutes });
    await expect(undo(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(now).toEqual({ ...defaultSettings, ...own });
    await expect(page.getByRole('button', { name: words.reset })).toBeFocused();
    for (const section of ['shortcuts', 'workingHours'] as const) {
      await showSection(page, section);
      await page.getByRole('button', { name: words.reset }).click();
      await expect(undo(page)).toBeVisible();
    }
    const { startShortcut, workingHoursOn } = defaultSettings;
    await expect.poll(now).toEqual({ ...defaultSettings, ...own, startShortcut, workingHoursOn });
  });

  test('settings go out as a file and come back in as they were', async ({ page, unhunch, profile, now }) => {
    const file = join(profile.dir, 'mine.unhunch.json');
    await unhunch.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await showSection(page, 'computer');
    await page.getByRole('button', { name: composer.exportOne }).click();
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"unhunch": "settings"');
    await page.evaluate((asked) => Reflect.get(window, 'unhunch').ask('changeSettings', asked), { volumePercent: 90, theme: 'dark' });
    await page.getByLabel(composer.importFile).setInputFiles(file);
    await expect(page.getByText(words.imported)).toBeVisible();
    expect(await now()).toEqual({ ...defaultSettings, ...own });
    await undo(page).click();
    await expect.poll(now).toEqual({ ...defaultSettings, ...own, volumePercent: 90, theme: 'dark' });
  });

  test('a file that is wrong in anything changes nothing, and it is said why', async ({ page, profile, now }) => {
    await showSection(page, 'computer');
    const given = join(profile.dir, 'given.json');
    const file = (settings: object, version = 1): string => JSON.stringify({ unhunch: 'settings', version, settings });
    for (const [text, why] of [
      ['{\n  "unhunch": "settings",\n  nonsense', /Line 3: This is not JSON/],
      [file({ volumePercent: 50 }).slice(0, -5), /ends too early/],
      ['{"sitLimitMinutes": 20}', /not a file of Unhunch settings/],
      [file({ volumePercent: 50 }, 99), /newer Unhunch/],
      [file({ volumePercent: 50, sitLimitMinutes: 5 }), /Sit limit takes a whole number from 10 to 180/],
      [file({ volumePercent: 50, colour: 'red' }), /no setting called "colour"/],
      [`${file({ volumePercent: 50 })}${' '.repeat(settingsFileBytes)}`, /at most 64 kB/],
    ] as const) {
      await writeFile(given, text);
      await page.getByLabel(composer.importFile).setInputFiles(given);
      await expect(page.getByText(why)).toBeVisible();
      expect(await now()).toEqual({ ...defaultSettings, ...own });
    }
  });

  test('in the least window and with large text every section is chosen, fits and is read from its start', async ({ page, unhunch }) => {
    await unhunch.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(400, 400));
    for (const size of ['100%', '200%']) {
      await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size);
      for (const name of sectionIds.map(nameOf)) {
        await choose(page, words.sections, name);
        await expect(page.getByRole('heading', { name, level: 2 })).toBeInViewport();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      }
    }
  });
});
