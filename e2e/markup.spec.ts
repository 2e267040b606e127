import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { own } from './composer.ts';
import { showSection } from './settings.ts';

const name = '<b>Bold</b> <img src=x onerror="window.isHurt=1">';
const note = '<i>Slowly</i> <script>window.isHurt=1</script>';
const plain = own(['shoulderRolls']);
const plan = { ...plain, name, steps: plain.steps.map((step) => ({ ...step, note })) };

async function expectPlain(page: Page, text: Locator): Promise<void> {
  await expect(text.first()).toBeVisible();
  expect(await page.locator('b, i, img[src=x], body script').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'isHurt') ?? null)).toBeNull();
}

test('what looks like markup in a routine is shown letter by letter, wherever it stands', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSitting(5);
  await profile.seedRoutines([plan]);
  await profile.seedSettings({ routineId: plan.id, wallViewOn: false });
  const unhunch = await launch();
  await desktop.tray.waitForItem();

  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await showSection(settings, 'routines');
  await expectPlain(settings, settings.getByText(name));
  await settings.getByRole('button', { name: `Edit ${name}` }).click();
  await expect(settings.getByLabel('Name')).toHaveValue(name);
  await settings.getByRole('button', { name: /^Shoulder rolls/ }).click();
  await expectPlain(settings, settings.getByLabel('Note'));
  await expect(settings.getByLabel('Note')).toHaveValue(note);

  await cli('start');
  const routine = await unhunch.window('routine');
  await expectPlain(routine, routine.getByText(note));
});
