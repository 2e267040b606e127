import type { Locator, Page } from '@playwright/test';
import { english } from '../shared/words/words.ts';
import { expectForEveryone, expectOpens, shrink } from './access.ts';
import { test as base, expect, type Unhunch } from './app.ts';
import { button, item, own } from './composer.ts';
import { choiceOf, choose, nameOf, sectionIds, showSection } from './settings.ts';
import { timeField, typeTime } from './time-field.ts';

const { settings: words, composer, moves } = english;

/** On the settings window, with a working week and a routine of one’s own. */
const test = base.extend<{ readonly unhunch: Unhunch; readonly page: Page }>({
  unhunch: async ({ launch, profile }, use) => {
    await profile.seedSitting(12);
    await profile.seedSettings({ workingHoursOn: true, startShortcut: 'Control+Alt+B' });
    await profile.seedRoutines([own(['shoulderRolls', 'wallAngels', 'catCow'])]);
    await use(await launch());
  },
  page: async ({ unhunch, cli }, use) => {
    await cli('open', 'settings');
    await use(await unhunch.window('settings'));
  },
});

const search = (page: Page): Locator => page.getByRole('searchbox', { name: words.search });

test.beforeEach(() => test.slow());

test('every section, and what is searched for, found or not, is for everyone', async ({ page }) => {
  for (const section of sectionIds) {
    await showSection(page, section);
    await expectForEveryone(page, `settings-${section}`);
  }
  await search(page).fill('tray');
  await expectForEveryone(page, 'settings-found');
  await search(page).fill('elephant');
  await expectForEveryone(page, 'settings-not-found');
});

test('whatever opens in the settings is for everyone', async ({ page, unhunch }) => {
  const listbox = page.getByRole('listbox', { name: words.names.language });
  await showSection(page, 'appearance');
  await expectOpens(choiceOf(page, words.names.language), listbox, 'settings-language');
  await showSection(page, 'workingHours');
  await page.locator('summary', { hasText: words.editHours }).press('Enter');
  const monday = english.format.weekday(0, 'long');
  const copy = words.copyDay({ day: monday });
  await expectOpens(button(page, copy), page.getByRole('dialog', { name: copy }), 'settings-copy-day');
  const end = timeField(page, words.rangeTo({ range: words.rangeName({ day: monday, place: 1 }) }));
  await typeTime(end, '07:00');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.rangeEndsFirst)).toBeVisible();
  await expectForEveryone(page, 'settings-range-refused');
  await button(page, words.reset).press('Enter');
  await expect(button(page, composer.undo)).toBeVisible();
  await expectForEveryone(page, 'settings-reset');
  await shrink(unhunch, page);
  await expectOpens(choiceOf(page, words.sections), page.getByRole('listbox', { name: words.sections }), 'settings-sections');
  for (const section of ['reminders', 'routines'] as const) {
    await choose(page, words.sections, nameOf(section));
    await expectForEveryone(page, `settings-small-${section}`);
  }
});

test('the routines and every view of the composer are for everyone', async ({ page, unhunch }) => {
  await showSection(page, 'routines');
  await expectOpens(button(page, composer.more({ name: 'Long day' })), page.getByRole('menu'), 'routines-menu');
  await button(page, composer.more({ name: 'Long day' })).press('Enter');
  await item(page, composer.duplicate).press('Enter');
  await expectForEveryone(page, 'routines-added');
  await button(page, composer.editOf({ name: 'Long day' })).press('Enter');
  await expectForEveryone(page, 'composer');
  await button(page, composer.addMove).press('Enter');
  await expectForEveryone(page, 'composer-picker');
  await button(page, new RegExp(`^${moves.names.neckTilts}`)).press('Enter');
  await button(page, new RegExp(`^${moves.names.neckTilts}`)).press('Enter');
  await expectForEveryone(page, 'composer-step');
  await button(page, composer.removeStep).press('Enter');
  await expectForEveryone(page, 'composer-removed');
  await shrink(unhunch, page);
  await expectForEveryone(page, 'composer-small');
});
