import type { Page } from '@playwright/test';
import { lettersAcross } from '../renderer/pages/routine/letters.ts';
import { planOf } from '../shared/routine/example.ts';
import { expect, test, testOn, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import type { Profile } from './profile.ts';

const sizes = ['1280x720', '1920x1080', '2560x1440', '3840x2160', '1080x1920'] as const;

async function seed(profile: Profile): Promise<void> {
  const plan = planOf(['shoulderRolls', 'wallAngels', 'neckTilts'], { shoulderRolls: { reps: 1 }, wallAngels: { reps: 1 } });
  await profile.seedRoutines([{ ...plan, id: 'own-1' }]);
  await profile.seedSettings({ soundOn: false, routineId: 'own-1' });
}

type Sizes = { readonly width: number; readonly height: number; readonly workWidth: number; readonly workHeight: number };

const sizesOf = ({ electron }: Unhunch): Promise<Sizes> =>
  electron.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('routine'));
    const { width = 0, height = 0 } = window?.getContentBounds() ?? {};
    const { workArea } = screen.getPrimaryDisplay();
    return { width, height, workWidth: workArea.width, workHeight: workArea.height };
  });

const isLarge = ({ width, height, workWidth, workHeight }: Sizes): boolean => width > 0.95 * workWidth && height > 0.88 * workHeight;

/** What is read from afar: the height of a capital of its type, its contrast with what is drawn behind it, and where it is. */
const reading = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('no canvas');
    const light = (colour: string): number => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll('main > section p, main > section + div button')].map((element) => {
      const style = getComputedStyle(element);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const range = document.createRange();
      range.selectNodeContents(element);
      // Across what is written, and in height the line: the box of a font is far higher than its letters.
      const { left, right } = range.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      const behind = [left, right]
        .flatMap((x) => [top, bottom].map((y) => [x, y] as const))
        .map(([x, y]) => {
          const shape = document.elementsFromPoint(x, y).find((one) => one instanceof SVGPathElement);
          return shape === undefined
            ? getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor
            : getComputedStyle(shape).fill;
        });
      const text = light(style.color);
      const contrasts = behind.map((colour) => {
        const paper = light(colour);
        return (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
      });
      const cap = pen.measureText('H').actualBoundingBoxAscent;
      return { text: element.textContent, cap, contrast: Math.min(...contrasts), left, right, top, bottom };
    });
  });

for (const size of sizes) {
  testOn(size)(`on a display of ${size} the numeral and the verb are read from 3 m`, async ({ cli, launch, profile }) => {
    await seed(profile);
    const unhunch = await launch();
    await cli('start');
    const window = await unhunch.window('routine');
    await window.evaluate(() => document.fonts.ready);
    await window.keyboard.press('ArrowRight');
    await waitFor('the large window', async () => isLarge(await sizesOf(unhunch)));
    await window.keyboard.press('Space');
    const inner = await window.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme });
      const [numeral, verb, ...acts] = await reading(window);
      expect(numeral?.text).toMatch(/^\d+$/);
      expect(numeral?.cap).toBeGreaterThanOrEqual(190);
      expect(verb?.cap).toBeGreaterThanOrEqual(76);
      expect(acts.map(({ text }) => text)).toEqual(['This hurts', 'Stop']);
      for (const { contrast, left, right, top, bottom } of [numeral, verb, ...acts].flatMap((one) => one ?? [])) {
        expect(contrast).toBeGreaterThanOrEqual(7);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(inner.width);
        expect(bottom).toBeLessThanOrEqual(inner.height);
      }
    }
    for (const caption of ['Schulterblätter zusammenziehen', 'Lass die Arme langsam sinken', '肩甲骨を寄せる'])
      expect(await isFitting(window, caption)).toBe(true);
  });
}

/** Whether another caption, beside a numeral of two digits, stays within the window and clear of the rest. */
const isFitting = (page: Page, caption: string): Promise<boolean> =>
  page.evaluate(
    ({ text, letters }) => {
      const [numeral, verb] = document.querySelectorAll<HTMLElement>('main > section p');
      const acts = document.querySelector('main > section + div');
      if (!numeral || !verb || !acts) return false;
      numeral.textContent = '24';
      verb.textContent = text;
      verb.style.setProperty('--letters', String(letters));
      const range = document.createRange();
      range.selectNodeContents(verb);
      const box = range.getBoundingClientRect();
      const isClear = box.bottom <= acts.getBoundingClientRect().top && numeral.getBoundingClientRect().top >= 0;
      return isClear && box.left >= 0 && box.right <= innerWidth && verb.scrollWidth <= verb.clientWidth + 1;
    },
    { text: caption, letters: lettersAcross(caption, 'de') },
  );

test('the window grows for a move at the wall and is small again after it', async ({ cli, launch, profile }) => {
  test.slow();
  await seed(profile);
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  const small = await sizesOf(unhunch);
  expect(small).toMatchObject({ width: 420, height: 640 });
  const isSmall = async (): Promise<boolean> => JSON.stringify(await sizesOf(unhunch)) === JSON.stringify(small);
  const untilLarge = () => waitFor('the large window', async () => isLarge(await sizesOf(unhunch)), 20_000);
  await window.keyboard.press('ArrowRight');
  await untilLarge();
  await expect(window.getByRole('button')).toHaveText(['This hurts', 'Stop']);
  await expect(window.getByText('Neck tilts', { exact: true })).toBeVisible({ timeout: 40_000 });
  await waitFor('the small window', isSmall);

  await window.keyboard.press('w');
  await untilLarge();
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await untilLarge();
  await window.keyboard.press('w');
  await waitFor('the small window', isSmall);
  await window.keyboard.press('w');
  await untilLarge();
  // Faster than a window manager can follow.
  for (let press = 0; press < 41; press += 1) await window.keyboard.press('w');
  await waitFor('the small window', isSmall);
  await window.keyboard.press('w');
  await untilLarge();
  await window.getByRole('button', { name: 'This hurts' }).click();
  await waitFor('the small window', isSmall);
  await expect(window.getByRole('heading', { name: 'You stopped at: Wall angels' })).toBeVisible();
});

test('with the setting off a move at the wall stays small', async ({ cli, launch, profile }) => {
  await seed(profile);
  await profile.seedSettings({ soundOn: false, routineId: 'own-1', wallViewOn: false });
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await window.keyboard.press('ArrowRight');
  await expect(window.getByText('Walk to the wall', { exact: true })).toBeVisible();
  await expect(window.locator('main[data-view="small"]')).toHaveCount(1);
  await window.keyboard.press('w');
  await waitFor('the large window', async () => isLarge(await sizesOf(unhunch)));
});
