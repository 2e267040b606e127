import type { Locator, Page } from '@playwright/test';
import { type Scenario, scenario } from '../shared/sitting/scenario.ts';
import { expect, test, type Unhunch } from './app.ts';

const minuteMs = 60_000;

/** A break announced, snoozed and announced again, a call, 22 minutes behind a lock, and so many minutes since. */
function morning(minutes: number): Scenario {
  const startAt = Date.now() - (45 + 6 + 20 + 22 + minutes + 1) * minuteMs;
  const day = scenario({ startAt, utcOffsetMinutes: -new Date().getTimezoneOffset() }).sit('45m').sit('30s');
  day.ask({ type: 'snooze', minutes: 5 }).sit('5m30s').plays({ call: true }).idle('20m').bump().plays({});
  return day.locked('22m').sit(`${minutes}m`);
}

/** Starts the app, and its window as a second start does. */
async function openStatus({
  cli,
  launch,
}: {
  readonly cli: () => Promise<unknown>;
  readonly launch: () => Promise<Unhunch>;
}): Promise<Page> {
  const unhunch = await launch();
  await cli();
  return await unhunch.window('status');
}

const bandOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Your day, piece by piece' });
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('the arrow keys read the day piece by piece, what became of a reminder too, and Home and End its ends', async ({
  cli,
  launch,
  profile,
}) => {
  await profile.seedDay(morning(20));
  const page = await openStatus({ cli, launch });
  const band = bandOf(page);
  const read: (string | null)[] = [];
  await band.getByRole('option', { name: /to now · / }).press('Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight']) {
    read.push(await focused(page));
    await page.keyboard.press(key);
  }
  expect(read).toEqual([
    expect.stringMatching(/ · Sitting 51 min\./),
    expect.stringMatching(/ · Break announced after 45 min of sitting\.$/),
    expect.stringMatching(/ · Break snoozed\.$/),
    expect.stringMatching(/ · Break announced after 45 min of sitting\.$/),
    expect.stringMatching(/ to now · Sitting/),
  ]);
  expect(await focused(page)).toMatch(/ to now · Sitting/);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).not.toMatch(/ to now · /);
  // It is one tab stop.
  await page.keyboard.press('Tab');
  await expect(band.locator(':focus')).toHaveCount(0);
});

test('the list of the day says what the band says', async ({ cli, launch, profile }) => {
  await profile.seedDay(morning(20));
  const page = await openStatus({ cli, launch });
  const said = await bandOf(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')));
  expect(said.length).toBeGreaterThan(5);
  await expect(page.getByRole('list', { name: 'Your day as a list' }).getByRole('listitem')).toHaveText(said.map(String));
});

test('the pointer reads what it is over, and a click takes the keyboard there, from right to left as well', async ({
  cli,
  launch,
  profile,
}) => {
  await profile.seedDay(morning(20));
  const page = await openStatus({ cli, launch });
  const band = bandOf(page);
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    const away = band.getByRole('option', { name: /Away 22 min: screen locked/ });
    await away.hover();
    // Shown to the eye alone: the piece itself says it to a screen reader.
    await expect(page.locator('p[aria-hidden="true"]')).toHaveText(/Away 22 min: screen locked/);
    await away.click();
    await expect(away).toBeFocused();
    const snoozed = band.getByRole('option', { name: /Break snoozed/ });
    await snoozed.click();
    await expect(snoozed).toBeFocused();
  }
});

test('a day that has just begun says so', async ({ cli, launch }) => {
  const page = await openStatus({ cli, launch });
  await expect(page.getByText('The day has just begun.')).toBeVisible();
});

test('every state fits a narrow window and large text', async ({ cli, launch, profile, untilStatus }) => {
  await profile.seedDay(morning(46));
  const unhunch = await launch();
  await cli();
  const page = await unhunch.window('status');
  const expectFit = async (): Promise<void> => {
    for (const [width, fontSize] of [
      [420, '100%'],
      [340, '100%'],
      [340, '200%'],
    ] as const) {
      await unhunch.electron.evaluate(({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 600), width);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, fontSize);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  };
  await untilStatus('a due break', ({ phase }) => phase === 'due');
  await expectFit();
  await cli('snooze');
  await expect(page.getByRole('heading', { name: /^Snoozed/ })).toBeVisible();
  await expectFit();
  await page.getByRole('button', { name: 'Hold for 1 hr' }).click();
  await expect(page.getByRole('button', { name: 'Stop holding' })).toBeVisible();
  await expectFit();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'For 30 min' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expectFit();
});
