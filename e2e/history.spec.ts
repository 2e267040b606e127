import { readFile, truncate, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { yearOfDay, yearRange } from '../shared/history/views.ts';
import { dayOf, daysPerWeek, weekdayOf } from '../shared/sitting/calendar.ts';
import type { Entry, EntryBody } from '../shared/sitting/entry.ts';
import { english } from '../shared/words/words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { pastDays } from './past-days.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const utcOffsetMinutes = -new Date().getTimezoneOffset();
const today = dayOf(Date.now(), utcOffsetMinutes);
const dateOf = (day: number, form: 'full' | 'day'): string => english.format.date(day * dayMs, 0, form);
/** Engines differ in the commas of a date and of a list. */
const loosely = (text: string): RegExp => new RegExp(`^${text.replaceAll(',', '').replaceAll(/[.()]/g, '\\$&').replaceAll(' ', ',? ')}$`);

/** Yesterday, and a day in the middle of the year before. */
function twoDays(): readonly Entry[] {
  const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 12, plannedReps: 12 }];
  const report = { status: 'finished' as const, step: 0, steps };
  const streakMs = 45 * minuteMs;
  const yearBefore = yearRange(yearOfDay(today - 1) - 1);
  const told: readonly (readonly [day: number, hour: number, body: EntryBody])[] = [
    [yearBefore.from + 180, 10, { type: 'segment', kind: 'sitting', source: 'input', ms: 60 * minuteMs }],
    [today - 1, 9, { type: 'segment', kind: 'sitting', source: 'input', ms: 320 * minuteMs }],
    [today - 1, 10, { type: 'reminder', event: 'announced', streakMs }],
    [today - 1, 10, { type: 'reminder', event: 'snoozed', streakMs }],
    [today - 1, 11, { type: 'reminder', event: 'expired', streakMs, why: 'ignored' }],
    [today - 1, 15, { type: 'segment', kind: 'routine', source: 'routine', ms: 3 * minuteMs }],
    [today - 1, 15, { type: 'routine', routine: 'deskReset', end: 'completed', isRest: true, report }],
  ];
  return told.map(([day, hour, body], index) => {
    const at = day * dayMs + (hour * 60 - utcOffsetMinutes) * minuteMs;
    return { ...body, seq: index + 1, at, utcOffsetMinutes };
  });
}

type OpenHistory = { readonly unhunch: Unhunch; readonly page: Page };

async function openHistory(launch: () => Promise<Unhunch>, cli: (...args: readonly string[]) => Promise<unknown>): Promise<OpenHistory> {
  const unhunch = await launch();
  await cli('open', 'history');
  return { unhunch, page: await unhunch.window('history') };
}

const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Export, import, delete' }).click();
  await page.getByRole('menuitem', { name }).click();
};

const goBack = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(page.getByRole('heading', { name: loosely(dateOf(today - 1, 'full')) })).toBeVisible();
};

const line = (page: Page, text: string): Locator => page.getByText(text, { exact: true });

const saveAs = (unhunch: Unhunch, filePath: string) =>
  unhunch.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

test('a day, its week and its year tell what was measured, and nothing more', async ({ cli, launch, profile }) => {
  await profile.seedHistory(twoDays());
  const { page } = await openHistory(launch, cli);
  await expect(page.getByRole('button', { name: 'Next day' })).toHaveAttribute('aria-disabled', 'true');
  await goBack(page);
  await expect(line(page, '5 hr 20 min sitting')).toBeVisible();
  await expect(page.getByRole('option').last()).toHaveAccessibleName('15:00 to 15:03 · Routine 3 min.');
  await expect(page.getByRole('region', { name: 'Breaks' }).getByRole('listitem')).toContainText([
    /Announced1/,
    /Snoozed1/,
    /Missed1/,
    /Completed1/,
  ]);
  await expect(page.getByRole('region', { name: 'Moves' }).getByRole('row', { name: 'Wall angels' })).toHaveText(/once12 reps/);

  await page.getByRole('tab', { name: 'Week' }).click();
  const bar = page.getByRole('button', {
    name: loosely(`${dateOf(today - 1, 'day')}: sitting 5 hr 20 min, routine 3 min, and 1 routine completed.`),
  });
  await expect(bar).toBeVisible();

  await page.getByRole('tab', { name: 'Year' }).click();
  const cell = page.getByRole('gridcell', { name: loosely(`${dateOf(today - 1, 'day')}: sitting 5 hr 20 min and 1 routine completed.`) });
  await expect(cell).toBeVisible();
  await page.getByRole('button', { name: 'Previous year' }).click();
  await expect(line(page, '1 hr sitting')).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table', { name: 'Year' }).getByRole('row')).toHaveCount(2);
});

test('a step back counts even before the last one is answered', async ({ cli, launch, profile }) => {
  await profile.seedHistory(twoDays());
  const { page } = await openHistory(launch, cli);
  const back = page.getByRole('button', { name: 'Previous day' });
  await back.evaluate(async (button: HTMLElement) => {
    for (let times = 0; times < 3; times += 1) {
      button.click();
      // The page draws what it was told; no answer can come in between.
      await new Promise<void>((resolve) => queueMicrotask(resolve));
    }
  });
  await expect(page.getByRole('heading', { name: loosely(dateOf(today - 3, 'full')) })).toBeVisible();
});

test('the keyboard goes from bar to bar and from cell to cell, and opens a day', async ({ cli, launch, profile }) => {
  await profile.seedHistory(pastDays({ until: today, days: 30, utcOffsetMinutes }));
  const { page } = await openHistory(launch, cli);
  await page.getByRole('tab', { name: 'Day' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Previous week' }).press('Enter');
  const bars = page.getByRole('toolbar').getByRole('button');
  await expect(bars.first()).toHaveAccessibleName(new RegExp(`^${english.format.weekday(0, 'long')}`));
  await bars.nth(3).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(bars.nth(2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(bars.first()).toBeFocused();
  const name = (await bars.first().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText(name.replace(/^\w+ | \w+:.*$/g, ''));

  await page.getByRole('tab', { name: 'Year' }).click();
  const cells = page.getByRole('gridcell');
  await cells.last().focus();
  await page.getByRole('grid').press('End');
  // Of the year of last week's Monday, which early in January is the last one.
  const monday = today - daysPerWeek - weekdayOf(today);
  const year = yearRange(yearOfDay(monday));
  const last = Math.min(today, year.to);
  await expect(page.locator(`[data-day="${last}"]`)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const weekAndDayBefore = Math.max(last - daysPerWeek - 1, year.from);
  await expect(page.locator(`[data-day="${weekAndDayBefore}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(loosely(dateOf(weekAndDayBefore, 'full')));
});

test('the history goes out as both kinds of file, a day of it is deleted, brought back, and imported', async ({ cli, launch, profile }) => {
  await profile.seedHistory(twoDays());
  const { unhunch, page } = await openHistory(launch, cli);
  const [json, csv] = [profile.file('out.json'), profile.file('out.csv')];
  await saveAs(unhunch, json);
  await choose(page, 'Export for Unhunch (JSON)…');
  const text = await waitFor('the JSON', () => readFile(json, 'utf8').catch(() => undefined));
  expect(JSON.parse(text)).toBeTruthy();
  await saveAs(unhunch, csv);
  await choose(page, 'Export as table (CSV)…');
  expect(await waitFor('the CSV', () => readFile(csv, 'utf8').catch(() => undefined))).toContain('sitting');

  await goBack(page);
  await choose(page, 'Delete this day…');
  await expect(page.getByRole('alertdialog')).toContainText('You can undo this until you close this window.');
  await page.getByRole('button', { name: 'Delete this day' }).click();
  await expect(line(page, 'Nothing is known of this day.')).toBeVisible();
  await expect(page.getByText(loosely(`Deleted ${dateOf(today - 1, 'full')}.`))).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line(page, '5 hr 20 min sitting')).toBeVisible();

  await choose(page, 'Delete everything…');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(line(page, 'Nothing yet')).toBeVisible();
  await page.getByLabel('History file to import').setInputFiles(json);
  await expect(page.getByText(/^2 days added/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(line(page, '5 hr 20 min sitting')).toBeVisible();
});

test('a wrong file changes nothing and says why', async ({ cli, launch, profile }) => {
  await profile.seedHistory(twoDays());
  const { page } = await openHistory(launch, cli);
  const before = await readFile(profile.file('history.jsonl'), 'utf8');
  await page
    .getByLabel('History file to import')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') });
  await expect(page.getByText('That is not a history file of Unhunch.')).toBeVisible();
  const large = profile.file('large.json');
  await writeFile(large, '{"unhunch": "history"');
  // More than the page could hold of it as one text; the disk has only its beginning.
  await truncate(large, 700 * 1024 * 1024);
  await page.getByLabel('History file to import').setInputFiles(large);
  await expect(page.getByText('A history file has at most 150 MB.')).toBeVisible();
  expect(await readFile(profile.file('history.jsonl'), 'utf8')).toBe(before);
  await goBack(page);
  await expect(line(page, '5 hr 20 min sitting')).toBeVisible();
});

test('what was deleted is gone for good once the window is closed', async ({ cli, launch, profile }) => {
  await profile.seedHistory(twoDays());
  const { unhunch, page } = await openHistory(launch, cli);
  await choose(page, 'Delete everything…');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.close();
  await cli('open', 'history');
  const again = await unhunch.window('history');
  await expect(line(again, 'Nothing yet')).toBeVisible();
  const undone = await again.evaluate(() => Reflect.get(window, 'unhunch').ask('undoDeleteHistory', null));
  expect(undone).toMatchObject({ kind: 'refused' });
});
