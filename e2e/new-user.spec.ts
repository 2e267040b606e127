import { readFile } from 'node:fs/promises';
import { planOf } from '../shared/routine/example.ts';
import { english } from '../shared/words/words.ts';
import { clickAway, expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';

test('a new user is welcomed, reminded, led through a routine, and owns the record of it', async ({ cli, desktop, launch, profile }) => {
  test.slow();
  const first = await launch();
  const welcome = await first.window('welcome');
  for (const _ of [1, 2, 3, 4, 5]) await welcome.getByRole('button', { name: english.welcome.next, exact: true }).click();
  await welcome.getByRole('button', { name: english.welcome.notNow }).click();
  await clickAway(welcome.getByRole('button', { name: english.welcome.done }));
  await waitFor('the tray alone', () => first.openWindows().length === 0);
  await first.quit();

  // Three quarters of an hour later.
  await profile.seedSitting(44, 58);
  await profile.seedRoutines([{ ...planOf(['shoulderRolls'], { shoulderRolls: { reps: 1 } }), id: 'own-1' }]);
  await profile.seedSettings({ routineId: 'own-1', soundOn: false });
  const unhunch = await launch();
  await desktop.notifications.waitFor(/^You have been sitting for 45 minutes/);
  expect(unhunch.openWindows()).toEqual([]);
  await desktop.notifications.clickBody();
  const routine = await unhunch.window('routine');
  await expect(routine.getByRole('heading', { name: english.routine.done })).toBeVisible({ timeout: 40_000 });
  await clickAway(routine.getByRole('button', { name: english.routine.close }));

  await cli('open', 'history');
  const history = await unhunch.window('history');
  await expect(history.getByText(english.moves.names.shoulderRolls)).toBeVisible();
  const file = profile.file('mine.json');
  expect(await cli('history', '--export', file)).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(file, 'utf8')).entries).toContainEqual(
    expect.objectContaining({ type: 'routine', routine: 'own-1', end: 'completed' }),
  );

  await history.getByRole('button', { name: english.historyPage.menu }).click();
  await history.getByRole('menuitem', { name: english.historyPage.deleteAll }).click();
  await history.getByRole('alertdialog').getByRole('button', { name: english.historyPage.deleteAllConfirm }).click();
  await expect(history.getByText(english.moves.names.shoulderRolls)).toHaveCount(0);
  await expect(history.getByRole('button', { name: english.historyPage.undo })).toBeVisible();
});
