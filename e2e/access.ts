import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type Unhunch } from './app.ts';
import { expectAccessible, looks } from './axe.ts';
import { wrongStops } from './tab-order.ts';
import { smallTargets } from './targets.ts';

const pictures = join(import.meta.dirname, 'output/access');

/** For everyone, in every look, by every hand. How it looks with more contrast is kept as pictures of that name. */
export async function expectForEveryone(page: Page, name: string): Promise<void> {
  await expect(page.locator('[data-entering], [data-exiting]')).toHaveCount(0);
  await expectAccessible(page, async (look) => {
    if (looks[look]?.contrast === 'more') await page.screenshot({ animations: 'disabled', path: join(pictures, `${name}-${look}.png`) });
  });
  expect.soft(await smallTargets(page), name).toEqual([]);
  expect.soft(await wrongStops(page), name).toEqual([]);
}

/** What a button opens is for everyone and all in sight; Escape closes it alone, and gives the focus back to the button. */
export async function expectOpens(button: Locator, opened: Locator, name: string): Promise<void> {
  const page = button.page();
  await button.press('Enter');
  await expect(opened).toBeVisible();
  // Only from inside does the focus have a way back.
  const hasFocus = (): Promise<boolean> => opened.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(hasFocus).toBe(true);
  await expectForEveryone(page, name);
  // A long list scrolls.
  await expect.soft(opened, name).toBeInViewport({ ratio: 0.7 });
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(button).toBeFocused();
}

/** As small as it gets. */
export async function shrink({ electron }: Unhunch, page: Page): Promise<void> {
  const window = await electron.browserWindow(page);
  const least = await window.evaluate((its) => {
    const [width = 0, height = 0] = its.getMinimumSize();
    its.setContentSize(width, height);
    return [width, height];
  });
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual(least);
}
