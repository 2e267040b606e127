import { existsSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { appId } from '../shared/app-id.ts';
import { english } from '../shared/words/words.ts';
import { clickAway, expect, test, type Unhunch } from './app.ts';
import { type Desktop, waitFor } from './desktop/index.ts';
import { showSection } from './settings.ts';

const { welcome: words, routine, settings, startAtLogin } = english;

const entryOf = (desktop: Desktop): string => join(desktop.env['XDG_CONFIG_HOME'] ?? '', `autostart/${appId}.desktop`);
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page, name: string): Promise<void> => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const closed = (unhunch: Unhunch): Promise<unknown> => waitFor('no window', () => unhunch.openWindows().length === 0);

/** On to the step of that title. */
async function goTo(page: Page, wanted: string): Promise<void> {
  for (const name of [words.place, words.limit, words.sound, words.roll, words.login]) {
    await press(page, words.next);
    await title(page, name);
    if (name === wanted) return;
  }
}

test.beforeEach(({ desktop }) => rmSync(entryOf(desktop), { force: true }));

test('the first launch is welcomed, step by step, up to the first break', async ({ launch, desktop, status }) => {
  const unhunch = await launch();
  const page = await unhunch.window('welcome');
  expect(unhunch.openWindows()).toEqual(['welcome']);
  await title(page, words.hello);
  await press(page, words.next);
  await title(page, words.place);
  await expect(page.getByText(words.placeRing)).toBeVisible();
  await press(page, words.next);
  await page.getByRole('slider', { name: settings.names.sitLimitMinutes }).press('PageUp');
  await waitFor('the new limit', async () => (await status()).sitLimitMs > 45 * 60_000);
  await press(page, words.back);
  await title(page, words.place);
  await press(page, words.next);
  await title(page, words.limit);
  await press(page, words.next);
  await page.getByRole('switch', { name: settings.names.soundOn }).click();
  await expect(page.getByRole('button', { name: settings.hearIt })).toBeDisabled();
  await expect(page.getByText(words.soundOff)).toBeVisible();
  await press(page, words.next);
  await press(page, words.next);
  await press(page, words.notNow);
  await title(page, words.end);
  await expect(page.getByText(/^Your first break is due in .+, at/)).toBeVisible();
  expect(existsSync(entryOf(desktop))).toBe(false);
  await clickAway(page.getByRole('button', { name: words.done }));
  await closed(unhunch);
});

for (const [how, leave] of [
  ['skipped', (page: Page) => clickAway(page.getByRole('button', { name: words.skip }))],
  ['left by Escape', (page: Page) => page.keyboard.press('Escape').catch(() => undefined)],
] as const) {
  test(`${how} at any step, the welcome is over for good`, async ({ cli, launch }) => {
    const first = await launch();
    const page = await first.window('welcome');
    await goTo(page, words.roll);
    await leave(page);
    await closed(first);
    await first.quit();
    const second = await launch();
    await cli();
    await second.window('status');
    expect(second.openWindows()).toEqual(['status']);
  });
}

test('an app that is killed in the welcome does not welcome again', async ({ launch, cli }) => {
  const first = await launch();
  await goTo(await first.window('welcome'), words.limit);
  await first.kill();
  const second = await launch();
  await cli();
  await second.window('status');
  expect(second.openWindows()).toEqual(['status']);
});

test('the settings show it again, at its first step', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSitting(1);
  const unhunch = await launch();
  await cli();
  await unhunch.window('status');
  await desktop.tray.click(english.tray.settings);
  const page = await unhunch.window('settings');
  await showSection(page, 'computer');
  await press(page, settings.showWelcome);
  const welcome = await unhunch.window('welcome');
  await title(welcome, words.hello);
  await goTo(welcome, words.limit);
  await press(page, settings.showWelcome);
  await title(welcome, words.limit);
});

test('a checkpoint that is damaged is none of a first launch', async ({ launch, profile, cli }) => {
  await writeFile(profile.file('clock.json'), '{"version":1,"clock":{');
  const unhunch = await launch();
  await cli();
  await unhunch.window('status');
  expect(unhunch.openWindows()).toEqual(['status']);
});

test('start at login is asked for, and a yes is done', async ({ launch, desktop }) => {
  const page = await (await launch()).window('welcome');
  await goTo(page, words.login);
  await expect(page.getByRole('button', { name: words.next })).toHaveCount(0);
  await expect(page.getByRole('button', { name: startAtLogin.name })).not.toBeFocused();
  expect(existsSync(entryOf(desktop))).toBe(false);
  await press(page, startAtLogin.name);
  await title(page, words.end);
  expect(existsSync(entryOf(desktop))).toBe(true);
});

test('one roll is shown, ends by itself with a kind word, and is no routine', async ({ launch, profile, status }) => {
  const page = await (await launch()).window('welcome');
  await goTo(page, words.roll);
  await press(page, words.rollStart);
  await title(page, routine.cues.getReady);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(routine.cues.rollBackward, { timeout: 8_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.rolled, { timeout: 8_000 });
  await expect(page.getByRole('button', { name: words.rollAgain })).toBeVisible();
  const { phase, today } = await status();
  expect([phase, today.routineMs]).toEqual(['sitting', 0]);
  expect(await readFile(profile.file('history.jsonl'), 'utf8').catch(() => '')).not.toContain('"routine"');
});

test('where no tray is, it says so and how the window is opened', async ({ launch, desktop }) => {
  await desktop.kill('trayHost');
  try {
    const page = await (await launch()).window('welcome');
    await press(page, words.next);
    await title(page, words.noPlace);
    await expect(page.getByText(words.startAgain)).toBeVisible();
    await expect(page.getByText(words.placeRing)).toHaveCount(0);
  } finally {
    await desktop.start('trayHost');
  }
});

test('Escape closes the list of languages first, and then the window', async ({ launch }) => {
  const unhunch = await launch();
  const page = await unhunch.window('welcome');
  await page.getByRole('button', { name: settings.names.language }).press('Enter');
  await expect(page.getByRole('option', { name: 'English' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  expect(unhunch.openWindows()).toEqual(['welcome']);
  await page.keyboard.press('Escape').catch(() => undefined);
  await closed(unhunch);
});

test('by the keyboard alone Enter goes on, but answers no question', async ({ launch, desktop }) => {
  const unhunch = await launch();
  const page = await unhunch.window('welcome');
  await title(page, words.hello);
  const { keyboard } = page;
  for (const name of [words.place, words.limit, words.sound, words.roll, words.login]) {
    await expect(page.getByRole('button', { name: words.next })).toBeFocused();
    await keyboard.press('Enter');
    await title(page, name);
  }
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await title(page, words.login);
  expect(existsSync(entryOf(desktop))).toBe(false);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await title(page, words.end);
  await expect(page.getByRole('button', { name: words.done })).toBeFocused();
  await keyboard.press('Enter').catch(() => undefined);
  await closed(unhunch);
});

test('every step fits a narrow window with large text', async ({ launch }) => {
  test.slow();
  const unhunch = await launch();
  const page = await unhunch.window('welcome');
  for (const name of [words.hello, words.place, words.limit, words.sound, words.roll, words.login, words.end]) {
    await title(page, name);
    await expectFits(page);
    if (name === words.login) await press(page, words.notNow);
    else if (name !== words.end) await press(page, words.next);
  }
});

/** Nothing is cut off or scrolls sideways at 340 px, with text twice as large, and mirrored. */
async function expectFits(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const [size, dir] of [
    ['100%', 'rtl'],
    ['200%', 'ltr'],
    ['200%', 'rtl'],
  ] as const) {
    await page.setViewportSize({ width: 340, height: 480 });
    await page.evaluate(
      ([fontSize, direction]) => {
        document.documentElement.style.fontSize = fontSize;
        document.documentElement.dir = direction;
      },
      [size, dir] as const,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = 'ltr';
  });
  await page.setViewportSize({ width, height });
}
