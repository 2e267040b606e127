import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { english } from '../shared/words/words.ts';
import { test as base, expect, type Unhunch } from './app.ts';
import { type ScreenWindow, waitFor } from './desktop/index.ts';
import type { Area } from './desktop/screen.ts';

const test = base.extend<{
  /** Opens the settings from the tray, and waits until the window manager has placed them. */
  readonly open: (unhunch: Unhunch) => Promise<{ readonly page: Page; readonly seen: ScreenWindow }>;
  readonly seen: () => Promise<ScreenWindow | undefined>;
  /** Moves and resizes it as the user does, and tells where the screen then shows it. */
  readonly put: (window: ScreenWindow, area: Area) => Promise<ScreenWindow>;
}>({
  seen: async ({ desktop }, use) => use(async () => (await desktop.windows()).find(({ title }) => title === english.settings.title)),
  open: async ({ desktop, seen }, use) =>
    use(async (unhunch) => {
      await desktop.tray.click(english.tray.settings);
      const page = await unhunch.window('settings');
      await waitFor('the settings on the screen', seen);
      // What happens to a window within its first second is the window manager's doing, not the user's.
      await page.waitForFunction((from) => performance.now() > from + 1200, await page.evaluate(() => performance.now()));
      return { page, seen: await waitFor('the settings', seen) };
    }),
  put: async ({ desktop, seen }, use) =>
    use(async ({ id }, area) => {
      await desktop.placeWindow(id, area);
      return await waitFor('its new place', async () => {
        const now = await seen();
        // But for its frame.
        const isThere = now?.width === area.width && now.height === area.height && Math.abs(now.x - area.x) < 50;
        return isThere ? now : undefined;
      });
    }),
});

const placeOf = ({ x, y, width, height }: ScreenWindow) => ({ x, y, width, height });

async function close(unhunch: Unhunch, page: Page): Promise<void> {
  await page.keyboard.press('Escape').catch(() => undefined);
  await waitFor('no window', () => unhunch.openWindows().length === 0);
}

test.beforeEach(({ profile }) => profile.seedSitting(1));

test('a window that nobody moves opens where it did, to the pixel, and nothing is kept of it', async ({ launch, open, profile }) => {
  const unhunch = await launch();
  const first = await open(unhunch);
  await close(unhunch, first.page);
  for (let times = 0; times < 4; times += 1) {
    const { page, seen } = await open(unhunch);
    expect(placeOf(seen)).toEqual(placeOf(first.seen));
    await close(unhunch, page);
  }
  await expect(readFile(profile.file('windows.json'))).rejects.toThrow('ENOENT');
});

test('a window opens again where it was put, as large as it was made, in the next run too', async ({ launch, open, put }) => {
  const first = await launch();
  const { page, seen: before } = await open(first);
  const moved = await put(before, { x: 140, y: 90, width: 610, height: 520 });
  await close(first, page);
  for (let times = 0; times < 2; times += 1) {
    const again = await open(first);
    expect(placeOf(again.seen)).toEqual(placeOf(moved));
    await close(first, again.page);
  }
  await first.quit();
  const next = await open(await launch());
  expect(placeOf(next.seen)).toEqual(placeOf(moved));
});

test('a window that was closed while it filled the screen opens where it was before, and nothing is kept of it', async ({
  launch,
  open,
  profile,
  seen,
}) => {
  const unhunch = await launch();
  const { page, seen: before } = await open(unhunch);
  await unhunch.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
  await waitFor('a large window', async () => ((await seen())?.width ?? 0) > 1200);
  await close(unhunch, page);
  const again = await open(unhunch);
  expect(placeOf(again.seen)).toEqual(placeOf(before));
  await expect(readFile(profile.file('windows.json'))).rejects.toThrow('ENOENT');
});

test('a place on a display that is gone is left for the middle of one that is there', async ({ launch, open, profile }) => {
  const far = { x: 9000, y: 9000, width: 500, height: 450 };
  await writeFile(profile.file('windows.json'), JSON.stringify({ version: 1, windows: { settings: far } }));
  const { seen } = await open(await launch());
  expect([seen.width, seen.height]).toEqual([500, 450]);
  expect(seen.x + seen.width).toBeLessThanOrEqual(1280);
  expect(seen.y + seen.height).toBeLessThanOrEqual(800);
});

test('a window on a display that shrinks comes back into view', async ({ desktop, launch, open, put }) => {
  const unhunch = await launch();
  const { page, seen: before } = await open(unhunch);
  const moved = await put(before, { x: 500, y: 200, width: 600, height: 500 });
  await desktop.withSmaller({ width: 800, height: 600 }, async () => {
    await waitFor('the settings in view', () =>
      unhunch.electron.evaluate(({ BrowserWindow, screen }) => {
        const [{ workArea } = { workArea: null }] = screen.getAllDisplays();
        const bounds = BrowserWindow.getAllWindows()[0]?.getBounds();
        if (!workArea || !bounds || workArea.width !== 800) return false;
        return bounds.x >= 0 && bounds.y >= workArea.y && bounds.x + bounds.width <= 800 && bounds.y + bounds.height <= 600;
      }),
    );
    await close(unhunch, page);
  });
  // Its place is still where the user put it, for when the display is back.
  const again = await open(unhunch);
  expect(placeOf(again.seen)).toEqual(placeOf(moved));
});
