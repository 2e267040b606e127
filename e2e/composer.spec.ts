import type { Locator, Page } from '@playwright/test';
import type { Dose, MoveId } from '../shared/routine/move.ts';
import { usualStep } from '../shared/routine/routine.ts';
import { expect } from './app.ts';
import { button, kept, lengthOf, openSettings, own, seeded, total } from './composer.ts';
import type { Profile } from './profile.ts';

const grip = (page: Page, name: string): Locator => button(page, new RegExp(`^Reorder ${name}`));
const movesOf = (profile: Profile): readonly MoveId[] => kept(profile)[0]?.steps.map(({ move }) => move) ?? [];
const doseOf = (profile: Profile, step: number): Dose | undefined => kept(profile)[0]?.steps[step]?.dose;

/** Goes on by Tab alone until the keyboard is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never comes there.');
}

openSettings('a routine of one’s own is built, sorted and dosed by the keyboard alone', async ({ settings: page, profile }) => {
  const press = async (target: Locator, key = 'Enter'): Promise<void> => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await press(button(page, 'New routine'));
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('After lunch');
  await page.keyboard.press('Enter');
  await press(button(page, 'Add a move'));
  await press(button(page, /^Wall angels/));
  await press(button(page, 'Move Wall angels up'));
  await expect.poll(() => movesOf(profile)).toEqual(['wallAngels', 'shoulderRolls']);
  await expect(page.getByText('Wall angels is now 1 of 2.')).toBeAttached();
  await expect(button(page, 'Move Wall angels up')).toBeFocused();
  await tabTo(page, grip(page, 'Shoulder rolls'));
  for (const key of ['Space', 'ArrowUp', 'Space']) {
    await page.keyboard.press(key);
    // The library listens from the next turn of the loop on, and moves with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  }
  await expect.poll(() => movesOf(profile)).toEqual(['shoulderRolls', 'wallAngels']);
  await press(button(page, /^Wall angels/));
  await press(page.getByRole('slider', { name: 'Times' }), 'ArrowRight');
  await press(
    page
      .getByRole('radio', { name: 'Arms lower' })
      .or(page.getByRole('radio', { name: 'As it is' }))
      .first(),
    'ArrowRight',
  );
  await tabTo(page, page.getByLabel('Note'));
  await page.keyboard.type('Chin in');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Note')).toHaveValue('');
  await page.keyboard.type('Slowly');
  await page.keyboard.press('Tab');
  await expect.poll(() => kept(profile)[0]?.steps[1]).toMatchObject({ note: 'Slowly', dose: { reps: 11 } });
  const [plan] = kept(profile);
  if (!plan) throw new Error('Nothing is kept.');
  expect(plan.name).toBe('After lunch');
  await expect(total(page)).toHaveText(lengthOf(plan));
  await page.keyboard.press('Escape');
  await expect(button(page, /^Wall angels/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Edit After lunch')).toBeFocused();
});

seeded('a step is dragged by the mouse, and Escape leaves it where it was', async ({ settings: page, profile }) => {
  await button(page, 'Edit Long day').click();
  const dragTo = async (name: string, over: string): Promise<void> => {
    const [from, to] = [await grip(page, name).boundingBox(), await grip(page, over).boundingBox()];
    if (!from || !to) throw new Error('No grips.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  };
  await dragTo('Cat-cow', 'Shoulder rolls');
  await expect(page.getByText('Cat-cow is now 1 of 3.')).toBeAttached();
  await page.mouse.up();
  await expect.poll(() => movesOf(profile)).toEqual(['catCow', 'shoulderRolls', 'wallAngels']);
  await dragTo('Wall angels', 'Cat-cow');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(grip(page, 'Wall angels')).toHaveAccessibleName('Reorder Wall angels, 3 of 3');
  expect(movesOf(profile)).toEqual(['catCow', 'shoulderRolls', 'wallAngels']);
});

seeded('each part of a dose is kept, and the time is exact to the second', async ({ settings: page, profile }) => {
  const answers = async (): Promise<void> => {
    const [plan] = kept(profile);
    if (plan) await expect(total(page)).toHaveText(lengthOf(plan));
  };
  await button(page, 'Edit Long day').click();
  await button(page, /^Shoulder rolls/).click();
  await page.getByText('Forward only').click();
  await page.getByRole('slider', { name: 'Sets' }).press('ArrowRight');
  await page.getByRole('slider', { name: 'Rest between sets' }).press('ArrowRight');
  await page.getByRole('slider', { name: 'Pace' }).press('ArrowLeft');
  await expect.poll(() => doseOf(profile, 0)).toMatchObject({ way: 'forward', sets: 2, restSeconds: 16, pacePercent: 99 });
  await answers();
  await button(page, 'Back to the usual').click();
  await expect.poll(() => doseOf(profile, 0)).toEqual(usualStep('shoulderRolls').dose);
  await button(page, 'Long day').click();
  await page.getByRole('slider', { name: 'Rest between moves' }).press('ArrowRight');
  await page.getByRole('switch', { name: 'Silent' }).click();
  await expect.poll(() => kept(profile)[0]).toMatchObject({ restSeconds: 1, quiet: true });
  await answers();
});

seeded('a name that is taken is refused by its field, and nothing changes', async ({ settings: page, profile }) => {
  await button(page, 'Edit Long day').click();
  const name = page.getByLabel('Name');
  await name.fill('Desk reset');
  await name.press('Enter');
  await expect(page.getByText('There is a routine called "Desk reset" already.')).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  expect(kept(profile)[0]?.name).toBe('Long day');
  await name.press('Escape');
  await expect(name).toHaveValue('Long day');
});

seeded('a removed step comes back to its place, and the last one stays', async ({ settings: page, profile }) => {
  await button(page, 'Edit Long day').click();
  await button(page, /^Shoulder rolls/).click();
  await button(page, 'Remove from the routine').click();
  await expect.poll(() => movesOf(profile)).toEqual(['wallAngels', 'catCow']);
  await expect(page.getByText(/warm up before you stretch/)).toBeVisible();
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => movesOf(profile)).toEqual(['shoulderRolls', 'wallAngels', 'catCow']);
  for (const name of ['Shoulder rolls', 'Cat-cow']) {
    await button(page, new RegExp(`^${name}`)).click();
    await button(page, 'Remove from the routine').click();
  }
  await button(page, 'Add first: Shoulder rolls').click();
  await expect.poll(() => movesOf(profile)).toEqual(['shoulderRolls', 'wallAngels']);
  await button(page, /^Shoulder rolls/).click();
  await button(page, 'Remove from the routine').click();
  await button(page, /^Wall angels/).click();
  await expect(page.getByText('A routine has at least one move, so this one stays.')).toBeVisible();
});

seeded.describe('near the longest that a routine may last', () => {
  const usual = usualStep('wallAngels');
  const steps = Array.from({ length: 26 }, () => ({ ...usual, dose: { ...usual.dose, reps: 15 } }));
  seeded.use({ book: { routines: [own([], { steps })] } });
  seeded('what would make it longer is refused by its slider, and nothing changes', async ({ settings: page, profile }) => {
    await button(page, 'Edit Long day').click();
    await button(page, /^Wall angels/)
      .first()
      .click();
    const sets = page.getByRole('slider', { name: 'Sets' });
    await sets.press('ArrowRight');
    await expect(page.getByText(/A routine lasts at most 60 minutes; this one would last 6\d minutes\./)).toBeVisible();
    await expect(sets).toHaveValue('1');
    expect(doseOf(profile, 0)?.sets).toBe(1);
  });
});

seeded('the preview moves while it is in sight, and stands still where motion is not wanted', async ({ settings: page }) => {
  const drawn = (): Promise<number> =>
    page.locator('svg[data-at-work]').evaluate(
      (figure) =>
        new Promise<number>((resolve) => {
          let changes = 0;
          const watch = new MutationObserver((seen) => {
            changes += seen.length;
          });
          watch.observe(figure, { subtree: true, attributes: true });
          setTimeout(() => {
            watch.disconnect();
            resolve(changes);
          }, 400);
        }),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await button(page, 'Edit Long day').click();
  await button(page, /^Shoulder rolls/).click();
  await expect.poll(drawn).toBeGreaterThan(100);
  // So low that the note and the preview are not in sight together.
  await page.setViewportSize({ width: 520, height: 360 });
  await page.getByLabel('Note').focus();
  await expect.poll(drawn).toBe(0);
  await button(page, 'Pause the preview').click();
  expect(await drawn()).toBe(0);
  await button(page, 'Long day').click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await button(page, /^Shoulder rolls/).click();
  expect(await drawn()).toBe(0);
  await expect(button(page, 'Play the preview')).toBeVisible();
});
