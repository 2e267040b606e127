import { homedir, hostname, userInfo } from 'node:os';
import type { Page } from '@playwright/test';
import { english } from '../shared/words/words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { type Desktop, waitFor } from './desktop/index.ts';

const { about: words, routine } = english;

async function openAbout(unhunch: Unhunch, desktop: Desktop): Promise<Page> {
  await desktop.tray.click(english.tray.about);
  return unhunch.window('about');
}

const show = (page: Page, view: keyof typeof words.views): Promise<void> => page.getByRole('tab', { name: words.views[view] }).click();

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(12);
});

test('the version of this build and its kind are told', async ({ launch, desktop, cli }) => {
  const about = await openAbout(await launch(), desktop);
  const { stdout } = await cli('--version');
  const version = /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '';
  await expect(about.getByText(words.testVersion({ version }))).toBeVisible();
});

test('the status window opens it, and Escape closes it alone', async ({ launch, cli }) => {
  const unhunch = await launch();
  await cli();
  const status = await unhunch.window('status');
  await status.getByRole('button', { name: english.status.help }).press('Enter');
  const about = await unhunch.window('about');
  await expect(about.getByRole('heading', { level: 1, name: words.heading })).toBeVisible();
  await about.getByRole('button', { name: english.tips.heading }).click();
  await unhunch.window('tips');
  await about.keyboard.press('Escape').catch(() => undefined);
  await waitFor('the others', () => unhunch.openWindows().toSorted().join() === 'status,tips');
});

test('every key of the routine window is listed, and shortcuts once they are set', async ({ launch, desktop, profile }) => {
  await profile.seedSettings({ startShortcut: 'Control+Alt+B' });
  const about = await openAbout(await launch(), desktop);
  for (const [key, what] of routine.keys) {
    await expect(about.getByRole('term').filter({ hasText: key }).first()).toBeVisible();
    await expect(about.getByText(what, { exact: true })).toBeVisible();
  }
  await expect(about.getByText('Ctrl + Alt + B')).toBeVisible();
});

test('all that ships is listed with its licence, and can be read', async ({ launch, desktop }) => {
  const about = await openAbout(await launch(), desktop);
  await show(about, 'licences');
  const rows = about.getByRole('listitem');
  await expect(rows.filter({ hasText: /^react / })).toHaveText(/MIT$/);
  for (const name of ['electron', 'valibot', '@fontsource-variable/source-sans-3', 'x11', 'lucide-react']) {
    await expect(rows.filter({ hasText: name }).first()).toBeVisible();
  }
  expect(await rows.count()).toBeGreaterThan(20);
  await rows.filter({ hasText: '@fontsource-variable/source-sans-3' }).locator('summary').press('Enter');
  await expect(about.getByText('SIL OPEN FONT LICENSE').first()).toBeVisible();
});

test('the report that is copied names nobody, no place and nothing typed', async ({ launch, desktop, profile }) => {
  await profile.seedSettings({ voiceName: 'Annas Stimme', sitLimitMinutes: 61 });
  const unhunch = await launch();
  const about = await openAbout(unhunch, desktop);
  await about.getByRole('button', { name: words.copyReport }).click();
  await expect(about.getByText(words.copied)).toBeVisible();
  const report = await unhunch.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(report).toMatch(/^Unhunch \d/);
  expect(report).toContain('sitLimitMinutes: 61');
  expect(report).toContain('voiceName: set');
  expect(report).toContain('tray host: yes');
  for (const personal of [userInfo().username, hostname(), homedir(), profile.dir, desktop.env['HOME'] ?? '', 'Annas']) {
    if (personal.length > 2) expect(report).not.toContain(personal);
  }
  await about.getByText(words.showReport).click();
  await expect(about.locator('pre')).toHaveText(report);
});

test('the data folder is named and opened, and a refusal of the system is said', async ({ launch, desktop, profile }) => {
  const unhunch = await launch();
  const about = await openAbout(unhunch, desktop);
  await show(about, 'privacy');
  await expect(about.getByText(profile.dir)).toBeVisible();
  await unhunch.electron.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'asked', []);
    shell.openPath = async (path) => {
      Reflect.get(globalThis, 'asked').push(path);
      return path.endsWith('.html') ? 'no program for it' : '';
    };
  });
  await about.getByRole('button', { name: words.openFolder }).click();
  await show(about, 'licences');
  await about.getByRole('button', { name: words.browserLicences }).click();
  await expect(about.getByText(words.notOpened({ reason: 'no program for it' }))).toBeVisible();
  const asked = await unhunch.electron.evaluate(() => Reflect.get(globalThis, 'asked'));
  expect(asked[0]).toBe(profile.dir);
  expect(asked[1]).toMatch(/LICENSES\.chromium\.html$/);
});

for (const dir of ['ltr', 'rtl'] as const) {
  test(`nothing scrolls sideways at 340 px with text twice as large, ${dir}`, async ({ launch, desktop }) => {
    const about = await openAbout(await launch(), desktop);
    await about.setViewportSize({ width: 340, height: 480 });
    await about.evaluate((direction) => {
      document.documentElement.style.fontSize = '200%';
      document.documentElement.dir = direction;
    }, dir);
    for (const view of ['help', 'privacy', 'licences'] as const) {
      await show(about, view);
      expect(await about.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
    }
  });
}
