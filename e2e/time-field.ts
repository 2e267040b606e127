import type { Locator, Page } from '@playwright/test';

/** A field for a time of day, by what it is called; it holds its text ("07:00"). */
export const timeField = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

export const firstPart = (field: Locator): Locator => field.getByRole('spinbutton').first();

/** As by hand: its digits one after another, from the first part on. The keyboard stays in the last. */
export async function typeTime(field: Locator, time: `${number}:${number}`): Promise<void> {
  await firstPart(field).focus();
  await field.page().keyboard.type(time.replace(':', ''));
}
