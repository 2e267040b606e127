import { planOf } from '../shared/routine/example.ts';
import { clickAway, expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { recorded } from './routine-run.ts';

test.beforeEach(async ({ profile }) => {
  await profile.seedRoutines([
    { ...planOf(['shoulderRolls', 'wallAngels'], { shoulderRolls: { reps: 1 }, wallAngels: { reps: 1 } }), id: 'own-1' },
  ]);
  await profile.seedSettings({ routineId: 'own-1' });
  await profile.seedSitting(44, 58);
});

test('a whole routine, played without a touch, is a rest and is recorded as completed', async ({ desktop, launch, profile, status }) => {
  test.slow();
  const unhunch = await launch();
  await desktop.notifications.waitFor(/45 minutes/);
  await desktop.notifications.clickBody();
  const window = await unhunch.window('routine');
  for (const cue of ['Get ready', 'Roll forward', 'Now backward', 'Roll backward', 'Walk to the wall', 'Slide up', 'Slide down']) {
    await expect(window.getByText(cue, { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  }
  await expect(window.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 20_000 });
  await expect(window.getByText('2 of 2')).toBeVisible();
  expect(await status()).toMatchObject({ phase: 'away', streakMs: 0, overdue: false });
  expect(await recorded(profile)).toMatchObject({ end: 'completed', isRest: true, report: { steps: [{ reps: 2 }, { reps: 1 }] } });
  await clickAway(window.getByRole('button', { name: 'Close' }));
  await waitFor('the window to close', () => unhunch.openWindows().length === 0);
});

test('the display stays on while the routine runs', async ({ cli, desktop, launch }) => {
  // Apps that earlier tests have killed never took theirs back.
  const before = desktop.screenSaver.inhibitors().length;
  const unhunch = await launch();
  await cli('start');
  await waitFor('the inhibitor', () => desktop.screenSaver.inhibitors().length === before + 1);
  await (await unhunch.window('routine')).keyboard.press('Escape');
  await waitFor('the end of the inhibitor', () => desktop.screenSaver.inhibitors().length === before);
});

test('pause, the moves and stop are on the keyboard, and an early stop is recorded as one', async ({ cli, launch, profile, status }) => {
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await window.keyboard.press('Space');
  await expect(window.getByRole('button', { name: 'Continue' })).toBeVisible();
  await window.keyboard.press('Space');
  await expect(window.getByRole('button', { name: 'Pause' })).toBeVisible();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByText('Walk to the wall', { exact: true }).first()).toBeVisible();
  await window.keyboard.press('ArrowLeft');
  await expect(window.getByText('Roll forward', { exact: true }).first()).toBeVisible({ timeout: 10_000 });
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  expect(await recorded(profile)).toMatchObject({ end: 'stopped', isRest: false });
  expect((await status()).streakMs).toBeGreaterThan(44 * 60_000);
  await window.keyboard.press('Escape').catch(() => undefined);
  await waitFor('the window to close', () => unhunch.openWindows().length === 0);
});

test('"this hurts" stops, tells when to see a doctor, and is recorded', async ({ cli, launch, profile }) => {
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await window.getByRole('button', { name: 'This hurts' }).click();
  const card = window.getByRole('region', { name: 'Stop here' });
  await expect(card.getByText('See a doctor')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'You stopped at: Shoulder rolls' })).toBeVisible();
  await expect(card.getByText('Stretch is fine, pain is not.')).toBeVisible();
  expect(await recorded(profile)).toMatchObject({ end: 'hurt', isRest: false });
});

test('a routine started again while its end is on screen plays from the start', async ({ cli, launch, untilStatus }) => {
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  await untilStatus('the end', ({ phase }) => phase !== 'routine');
  await cli('start');
  await expect(window.getByText('Get ready', { exact: true }).first()).toBeVisible();
  await untilStatus('the routine', ({ phase }) => phase === 'routine');
});

test('input elsewhere is recorded and pauses nothing', async ({ cli, desktop, launch, profile }) => {
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  const other = await desktop.openWindow('other work');
  await desktop.input.key('a', 'b');
  await expect(window.getByText('Roll forward', { exact: true }).first()).toBeVisible({ timeout: 10_000 });
  await expect(window.getByRole('button', { name: 'Pause' })).toBeVisible();
  await other.close();
  await window.getByRole('button', { name: 'Stop' }).click();
  expect((await recorded(profile)).elsewhere).toBeGreaterThan(0);
});
