import type { Locator, Page } from '@playwright/test';
import { english } from '../shared/words/words.ts';

const { settings, composer } = english;

export type SectionId = keyof typeof settings.groups | 'routines';

// The words have no other keys.
export const sectionIds = [...Object.keys(settings.groups), 'routines'] as readonly SectionId[];

export const nameOf = (section: SectionId): string => (section === 'routines' ? composer.routines : settings.groups[section]);

/** The settings window shows one section at a time. */
export async function showSection(page: Page, section: SectionId): Promise<void> {
  const name = nameOf(section);
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** The button that opens a choice of many. */
export const choiceOf = (page: Page, label: string): Locator => page.getByRole('button', { name: new RegExp(`${label}$`) });

/** Opens a choice of many and takes one. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await choiceOf(page, label).click();
  await page.getByRole('option', { name, exact: true }).click();
}
