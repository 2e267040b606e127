import type { Page } from '@playwright/test';
import { expect, test, type Unhunch } from './app.ts';
import { type Desktop, waitFor } from './desktop/index.ts';

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(12);
});

async function openTips(unhunch: Unhunch, desktop: Desktop): Promise<Page> {
  await desktop.tray.click('Relief tips');
  return unhunch.window('tips');
}

test('the status window opens the relief tips, and Escape closes them alone', async ({ cli, launch }) => {
  const unhunch = await launch();
  await cli();
  const status = await unhunch.window('status');
  await status.getByRole('button', { name: 'Tips', exact: true }).press('Enter');
  const tips = await unhunch.window('tips');
  await expect(tips.getByRole('heading', { level: 1, name: 'Relief tips' })).toBeVisible();
  await tips.keyboard.press('Escape').catch(() => undefined);
  await waitFor('the status window alone', () => unhunch.openWindows().join() === 'status');
});

test('what to do, where it comes from and when to see a doctor stand under headings', async ({ launch, desktop }) => {
  const tips = await openTips(await launch(), desktop);
  expect(await tips.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'What can help',
    'A minute of slow breathing',
    'The moves',
    'Where it comes from',
    'When to see a doctor',
  ]);
  for (const name of ['Heat or ice', 'Gentle massage', 'Deep breathing', 'Pain relief medicines']) {
    await expect(tips.getByRole('heading', { level: 3, name })).toBeVisible();
  }
  await expect(tips.getByText('General information, not medical advice.')).toBeVisible();
});

test('one link leads the eye and the keyboard to when to see a doctor', async ({ launch, desktop }) => {
  const unhunch = await launch();
  const tips = await openTips(unhunch, desktop);
  await tips.emulateMedia({ reducedMotion: 'reduce' });
  await tips.getByRole('link', { name: 'When to see a doctor' }).press('Enter');
  await expect(tips.getByRole('heading', { name: 'When to see a doctor' })).toBeFocused();
  await expect(tips.getByText(/chest pain/)).toBeInViewport();
});

test('a move opens by the keyboard, with its picture, its dose and its source', async ({ launch, desktop }) => {
  const tips = await openTips(await launch(), desktop);
  const angels = tips.getByRole('group').filter({ has: tips.getByRole('heading', { name: 'Wall angels' }) });
  const body = angels.locator('svg g path');
  await expect(body).toHaveCount(0);
  await angels.locator('summary').press('Enter');
  await expect(angels.getByText('10 times', { exact: true })).toBeVisible();
  await expect(angels.getByText('Strengthens the upper back and corrects posture.')).toBeVisible();
  await expect(angels.getByText(/^Dose of/)).toBeVisible();
  await expect(body.first()).toBeAttached();
  await angels.locator('summary').press('Enter');
  await expect(body).toHaveCount(0);
});

test('the breath is followed in and out, and ends when it is stopped or scrolled away', async ({ launch, desktop }) => {
  const tips = await openTips(await launch(), desktop);
  await tips.emulateMedia({ reducedMotion: 'reduce' });
  await tips.getByRole('button', { name: 'Breathe along' }).click();
  await expect(tips.getByRole('status')).toHaveText('Breathe in');
  // Four seconds later.
  await expect(tips.getByRole('status')).toHaveText('Breathe out', { timeout: 10_000 });
  await tips.getByRole('button', { name: 'Stop' }).click();
  await expect(tips.getByRole('status')).toBeEmpty();
  await tips.getByRole('button', { name: 'Breathe along' }).click();
  await tips.getByRole('link', { name: 'When to see a doctor' }).press('Enter');
  await expect(tips.getByRole('status')).toBeEmpty();
});

test('text at twice its size is never cut off at the side', async ({ launch, desktop }) => {
  const tips = await openTips(await launch(), desktop);
  await tips.emulateMedia({ reducedMotion: 'reduce' });
  for (const move of await tips.locator('summary').all()) await move.press('Enter');
  const surplus = await tips.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  expect(surplus).toBe(0);
});
