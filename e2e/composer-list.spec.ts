import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planLimits, type RoutinePlan } from '../shared/routine/plan.ts';
import { usualStep } from '../shared/routine/routine.ts';
import { expect } from './app.ts';
import { button, item, kept, lengthOf, openSettings, own, seeded } from './composer.ts';

seeded('a copy is made, taken away and brought back as it was', async ({ settings: page, profile }) => {
  await button(page, 'More for Long day').click();
  await item(page, 'Duplicate').click();
  const copy = button(page, 'Edit Long day 2');
  await expect(copy).toBeFocused();
  await expect(page.getByText('Added “Long day 2”.')).toBeVisible();
  const [first, second] = kept(profile);
  expect(second).toEqual({ ...first, id: expect.stringMatching(/^own-\d{13}$/), name: 'Long day 2' });
  await button(page, 'More for Long day').click();
  await item(page, 'Delete').click();
  await expect.poll(() => kept(profile)).toEqual([second]);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => kept(profile)).toEqual([first, second]);
  await expect(button(page, 'Edit Long day')).toBeFocused();
});

seeded('the routine that is marked is the one that Start plays', async ({ settings: page, cli, profile }) => {
  await expect(page.getByRole('radio', { name: 'Desk reset' })).toBeChecked();
  await page.getByRole('radio', { name: 'Long day' }).click();
  await expect(page.getByRole('radio', { name: 'Long day' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Long day' })).toHaveAccessibleDescription(
    new RegExp(lengthOf(own(['shoulderRolls', 'wallAngels', 'catCow']))),
  );
  expect((await cli('start')).code).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await Reflect.get(window, 'unhunch').ask('readSnapshot', null)).routineId))
    .toBe('own-1');
  expect(kept(profile)).toHaveLength(1);
});

openSettings('a built-in routine that was changed goes back to how it came', async ({ settings: page, profile }) => {
  await expect(page.getByText('changed')).toHaveCount(0);
  await button(page, 'Edit Stay seated').click();
  await page.getByRole('switch', { name: 'Silent' }).click();
  await expect.poll(() => kept(profile)[0]).toMatchObject({ id: 'staySeated', quiet: true, name: null });
  await button(page, 'Routines').click();
  await expect(page.getByText('changed')).toBeVisible();
  await button(page, 'More for Stay seated').click();
  await item(page, 'Reset to how it came').click();
  await expect.poll(() => kept(profile)).toEqual([]);
  await button(page, 'Undo').click();
  await expect.poll(() => kept(profile)).toHaveLength(1);
});

openSettings('a file is added whole, and a bad one is refused by its line and changes nothing', async ({ settings: page, profile }) => {
  const give = async (text: string): Promise<void> => {
    const path = join(profile.dir, 'given.unhunch.json');
    await writeFile(path, text);
    await page.getByLabel('Import…').setInputFiles(path);
  };
  const physio = { name: 'From my physio', steps: [{ move: 'wallAngels', dose: { reps: 8 }, note: 'Ribs down' }] };
  const file = (routines: readonly unknown[]): string => JSON.stringify({ unhunch: 'routines', version: 1, routines }, null, 2);
  await give(file([physio, { ...physio, steps: [{ move: 'handstand' }] }]));
  await expect(page.getByText(/line \d+.*handstand/i)).toBeVisible();
  expect(kept(profile)).toEqual([]);
  await give(`${file([physio])}${' '.repeat(planLimits.fileBytes)}`);
  await expect(page.getByText('at most 256 kB')).toBeVisible();
  expect(kept(profile)).toEqual([]);
  await give(file([physio, { ...physio, name: 'Evening' }]));
  await expect(page.getByText('Added “From my physio” and “Evening”.')).toBeVisible();
  await expect(button(page, 'Edit From my physio')).toBeFocused();
  expect(kept(profile).map(({ name, steps }) => [name, steps[0]?.dose.reps])).toEqual([
    ['From my physio', 8],
    ['Evening', 8],
  ]);
});

const many: readonly RoutinePlan[] = Array.from({ length: planLimits.plans }, (_, index) =>
  own(['shoulderRolls'], { id: `own-${index + 1}`, name: `Number ${index + 1}` }),
);
seeded.describe('at the limits', () => {
  const [first = own(['shoulderRolls']), ...others] = many;
  const long = { ...first, steps: Array.from({ length: planLimits.steps }, () => usualStep('armCircles')) };
  seeded.use({ book: { routines: [long, ...others] } });
  seeded('no more routines and no more moves are offered, and it is said why', async ({ settings: page }) => {
    await expect(page.getByText(/50 routines of your own, which is the most/)).toBeVisible();
    await expect(button(page, 'New routine')).toHaveCount(0);
    await button(page, 'Edit Number 1').click();
    await expect(page.getByText('30 moves, the most a routine has')).toBeVisible();
    await expect(button(page, 'Add a move')).toHaveCount(0);
  });
});

seeded('what another window changes meanwhile is neither overlooked nor overwritten', async ({ settings: page, profile }) => {
  await button(page, 'Edit Long day').click();
  await expect(button(page, /^Wall angels/)).toContainText('10 times');
  const grown = own(['shoulderRolls', 'wallAngels', 'catCow']);
  const steps = grown.steps.map((step) => (step.move === 'wallAngels' ? { ...step, dose: { ...step.dose, reps: 12 } } : step));
  await page.evaluate((plan) => Reflect.get(window, 'unhunch').ask('changeRoutines', { type: 'keep', plan }), { ...grown, steps });
  await expect(button(page, /^Wall angels/)).toContainText('12 times');
  await page.getByRole('switch', { name: 'Silent' }).click();
  await expect.poll(() => kept(profile)).toEqual([{ ...grown, steps, quiet: true }]);
});
