import type { Locator, Page } from '@playwright/test';
import type { WindowName } from '../shared/command.ts';
import { dayOf } from '../shared/sitting/calendar.ts';
import { english } from '../shared/words/words.ts';
import { expectForEveryone, expectOpens, shrink } from './access.ts';
import { expect, test } from './app.ts';
import { morning } from './morning.ts';
import { pastDays } from './past-days.ts';
import { typeTime } from './time-field.ts';

const { about, historyPage: history, routine, settings, status, tips, welcome } = english;
const utcOffsetMinutes = -new Date().getTimezoneOffset();

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });

test.beforeEach(() => test.slow());

test('the status window, in every state, is for everyone', async ({ cli, launch, profile, untilStatus }) => {
  await profile.seedDay(morning());
  const unhunch = await launch();
  await cli();
  const page = await unhunch.window('status');
  const pause = button(page, status.pause);
  const menu = page.getByRole('dialog', { name: status.pause });
  await expectForEveryone(page, 'status');
  await expectOpens(pause, menu, 'status-pause');
  await shrink(unhunch, page);
  await expectForEveryone(page, 'status-small');
  await expectOpens(pause, menu, 'status-small-pause');
  await pause.press('Enter');
  await menu.getByRole('button', { name: status.pause, exact: true }).press('Enter');
  await expect(menu.getByText(status.untilWhat)).toBeVisible();
  await expectForEveryone(page, 'status-pause-refused');
  await typeTime(menu.getByRole('group', { name: status.pauseUntil }), '06:00');
  await page.keyboard.press('Enter');
  await untilStatus('paused', ({ phase }) => phase === 'paused');
  await expectForEveryone(page, 'status-paused');
  await button(page, status.resume).press('Enter');
  await page.getByRole('button', { name: /^Hold for/ }).press('Enter');
  await expect(button(page, status.stopHolding)).toBeVisible();
  await expectForEveryone(page, 'status-held');
  await cli('start');
  await expect(button(page, status.showRoutine)).toBeVisible();
  await expectForEveryone(page, 'status-routine');
});

test('the status window of a break that is due, and put off, is for everyone', async ({ cli, launch, profile, untilStatus }) => {
  await profile.seedSitting(46);
  const unhunch = await launch();
  await cli();
  const page = await unhunch.window('status');
  await untilStatus('due', ({ phase }) => phase === 'due');
  await expectForEveryone(page, 'status-due');
  await cli('snooze');
  await untilStatus('snoozed', ({ phase }) => phase === 'snoozed');
  await expectForEveryone(page, 'status-snoozed');
});

test('the history, in every view and with whatever opens, is for everyone', async ({ cli, launch, profile }) => {
  const today = dayOf(Date.now(), utcOffsetMinutes);
  const entries = pastDays({ until: today, days: 30, utcOffsetMinutes });
  const lastDay = dayOf(entries.findLast((entry) => entry.type === 'segment' && entry.kind === 'sitting')?.at ?? 0, utcOffsetMinutes);
  await profile.seedHistory(entries);
  const unhunch = await launch();
  await cli('open', 'history');
  const page = await unhunch.window('history');
  await expectForEveryone(page, 'history-begun');
  for (let day = today; day > lastDay; day -= 1) await button(page, history.previous.day).press('Enter');
  for (const view of Object.values(history.views)) {
    await page.getByRole('tab', { name: view }).click();
    await expectForEveryone(page, `history-${view}`);
    await button(page, history.asTable).press('Enter');
    await expectForEveryone(page, `history-${view}-table`);
    await button(page, history.asChart).press('Enter');
  }
  await shrink(unhunch, page);
  await expectForEveryone(page, 'history-small');
  await page.getByRole('tab', { name: history.views.day }).click();
  const menu = button(page, history.menu);
  await expectOpens(menu, page.getByRole('menu'), 'history-menu');
  const choose = async (name: string): Promise<void> => {
    await menu.press('Enter');
    await page.getByRole('menuitem', { name }).press('Enter');
    await expect(page.getByRole('alertdialog')).toBeVisible();
  };
  await choose(history.deleteDay);
  await expectForEveryone(page, 'history-delete-day');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(menu).toBeFocused();
  await choose(history.deleteAll);
  await expectForEveryone(page, 'history-delete-all');
  await button(page, history.deleteAllConfirm).press('Enter');
  await expect(page.getByText(history.emptyYet, { exact: true })).toBeVisible();
  await expectForEveryone(page, 'history-deleted');
});

test('the routine, in every state, is for everyone', async ({ cli, launch, profile }) => {
  await profile.seedSitting(46);
  await profile.seedSettings({ soundOn: false, routineId: 'upperBackRelief', wallViewOn: false });
  const unhunch = await launch();
  await cli('start');
  const page = await unhunch.window('routine');
  await page.keyboard.press('Space');
  await expectForEveryone(page, 'routine');
  await shrink(unhunch, page);
  await expectForEveryone(page, 'routine-small');
  await page.keyboard.press('w');
  await expectForEveryone(page, 'routine-wall');
  await page.keyboard.press('w');
  await expectOpens(button(page, routine.help), page.getByRole('dialog'), 'routine-help');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: routine.stoppedTitle })).toBeVisible();
  await expectForEveryone(page, 'routine-stopped');
  await cli('start');
  await button(page, routine.hurts).press('Enter');
  await expectForEveryone(page, 'routine-hurt');
});

test('every step of the welcome is for everyone', async ({ launch }) => {
  const unhunch = await launch();
  const page = await unhunch.window('welcome');
  await expectOpens(button(page, new RegExp(`${settings.names.language}$`)), page.getByRole('listbox'), 'welcome-language');
  for (const step of ['hello', 'place', 'limit', 'sound', 'roll', 'login', 'end'] as const) {
    await expect(page.getByRole('heading', { level: 1, name: welcome[step] })).toBeVisible();
    await expectForEveryone(page, `welcome-${step}`);
    if (step === 'login') await button(page, welcome.notNow).press('Enter');
    else if (step !== 'end') await button(page, welcome.next).press('Enter');
  }
  await shrink(unhunch, page);
  await expectForEveryone(page, 'welcome-small');
});

test('help and tips, with all that opens in them, are for everyone', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  const open = async (name: WindowName): Promise<Page> => {
    await cli('open', name);
    return unhunch.window(name);
  };
  const help = await open('about');
  await help.getByText(about.showReport).press('Enter');
  for (const view of Object.values(about.views)) {
    await help.getByRole('tab', { name: view }).click();
    await expectForEveryone(help, `about-${view}`);
  }
  await help.getByRole('tab', { name: about.views.help }).click();
  await shrink(unhunch, help);
  await expectForEveryone(help, 'about-small');
  const relief = await open('tips');
  await expectForEveryone(relief, 'tips');
  for (const move of await relief.locator('summary').all()) await move.press('Enter');
  await button(relief, tips.breathStart).press('Enter');
  await shrink(unhunch, relief);
  await expectForEveryone(relief, 'tips-small');
});
