import type { Page } from '@playwright/test';
import { test as base, expect, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { showSection } from './settings.ts';
import { firstPart, timeField, typeTime } from './time-field.ts';

/** A week that has Monday morning alone. */
const test = base.extend<{ readonly unhunch: Unhunch; readonly openHours: () => Promise<Page> }>({
  unhunch: async ({ launch, profile }, use) => {
    await profile.seedSitting(12);
    await profile.seedSettings({ workingHoursOn: true, workingHours: [[{ from: 8 * 60, to: 12 * 60 }], [], [], [], [], [], []] });
    await use(await launch());
  },
  openHours: async ({ unhunch, desktop }, use) => {
    await use(async () => {
      await desktop.tray.click('Settings');
      const settings = await unhunch.window('settings');
      await showSection(settings, 'workingHours');
      await settings.locator('summary', { hasText: 'Edit' }).click();
      return settings;
    });
  },
});

const from = (page: Page) => timeField(page, 'Monday, first range, from');
const to = (page: Page) => timeField(page, 'Monday, first range, to');
const summary = (page: Page, times: RegExp) => page.locator('summary').getByText(times);
const early = /^Mon 07:30–\u206012:00$/;
const usual = /^Mon 08:00–\u206012:00$/;
const closed = (unhunch: Unhunch) => waitFor('no window', () => unhunch.openWindows().length === 0);

test('a time is taken over on Enter, and not before', async ({ openHours }) => {
  const page = await openHours();
  await typeTime(from(page), '07:30');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(from(page)).toContainText('07:30');
  await expect(summary(page, usual)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(summary(page, early)).toBeVisible();
});

test('a range is taken over when both of its times have been left', async ({ openHours }) => {
  const page = await openHours();
  await typeTime(from(page), '07:30');
  await page.keyboard.press('Tab');
  await expect(firstPart(to(page))).toBeFocused();
  await expect(summary(page, usual)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(summary(page, early)).toBeVisible();
});

test('a range is taken over when the window closes', async ({ openHours, unhunch }) => {
  const page = await openHours();
  await typeTime(from(page), '07:30');
  await page.close({ runBeforeUnload: true });
  await closed(unhunch);
  await expect(summary(await openHours(), early)).toBeVisible();
});

for (const part of ['hour', 'minute'] as const) {
  test(`without its ${part} a time is not taken and stays as it was typed`, async ({ openHours, unhunch }) => {
    const page = await openHours();
    const deleted = from(page).getByRole('spinbutton', { name: new RegExp(`^${part}`) });
    await deleted.focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Give both times')).toBeVisible();
    await expect(firstPart(from(page))).toHaveAttribute('aria-invalid', 'true');
    await expect(from(page)).toContainText(part === 'hour' ? '––:00' : '08:––');
    await page.keyboard.press('Escape');
    await expect(from(page)).toContainText('08:00');
    await expect(page.getByText('Give both times')).toBeHidden();
    await page.keyboard.press('Escape').catch(() => undefined);
    await closed(unhunch);
    await expect(summary(await openHours(), usual)).toBeVisible();
  });
}

test('a time of which every part was deleted comes back on Escape', async ({ openHours }) => {
  const page = await openHours();
  for (const part of await from(page).getByRole('spinbutton').all()) {
    await part.focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
  }
  await expect(from(page)).toContainText('––:––');
  await page.keyboard.press('Escape');
  await expect(from(page)).toContainText('08:00');
});

test('the keyboard goes to a range that was added', async ({ openHours }) => {
  const page = await openHours();
  await page.getByRole('button', { name: 'Add a range on Monday' }).click();
  await expect(firstPart(timeField(page, 'Monday, second range, from'))).toBeFocused();
});

test('the pages’ policy blocks nothing of their own, and styles without this page’s nonce', async ({ unhunch, openHours, cli }) => {
  const complaints: string[] = [];
  unhunch.electron.context().on('console', (message) => complaints.push(message.text()));
  const settings = await openHours();
  await cli();
  const status = await unhunch.window('status');
  await status.getByRole('button', { name: 'Pause' }).click();
  await firstPart(timeField(status, 'Until')).click();
  await firstPart(from(settings)).click();
  expect(complaints).toEqual([]);
  const nonces: readonly string[] = await Promise.all([settings, status].map(nonceOf));
  expect(new Set(nonces).size).toBe(2);
  expect(await settings.evaluate(takesStyles, nonces)).toEqual([true, false]);
});

const nonceOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '');

function takesStyles(nonces: readonly string[]): readonly boolean[] {
  return nonces.map((nonce) => {
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = 'a {}';
    document.head.append(style);
    return style.sheet !== null;
  });
}
