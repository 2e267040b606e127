import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { MoveId } from '../shared/routine/move.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { routineOf, usualStep } from '../shared/routine/routine.ts';
import { timelineOf } from '../shared/routine/timeline.ts';
import { test } from './app.ts';
import type { Profile } from './profile.ts';
import { showSection } from './settings.ts';

/** On the routines of the settings window of a fresh profile. */
export const openSettings = test.extend<{ readonly settings: Page }>({
  settings: async ({ launch, profile, desktop }, use) => {
    await profile.seedSitting(12);
    const unhunch = await launch();
    await desktop.tray.click('Settings');
    const settings = await unhunch.window('settings');
    await showSection(settings, 'routines');
    await use(settings);
  },
});
/** The same with routines of one’s own. */
export const seeded = openSettings.extend<{ readonly book: { readonly routines: readonly RoutinePlan[] } }>({
  book: [{ routines: [own(['shoulderRolls', 'wallAngels', 'catCow'])] }, { option: true }],
  profile: async ({ profile, book }, use) => {
    await seedRoutines(profile, book.routines);
    await use(profile);
  },
});

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
/** A choice of a menu that is open. */
export const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });
export const total = (page: Page): Locator => page.locator('header time');

export function own(moves: readonly MoveId[], change: Partial<RoutinePlan> = {}): RoutinePlan {
  return { id: 'own-1', name: 'Long day', quiet: false, restSeconds: 0, steps: moves.map(usualStep), ...change };
}

const seedRoutines = (profile: Profile, routines: readonly RoutinePlan[]): Promise<void> =>
  writeFile(profile.file('routines.json'), JSON.stringify({ version: 1, routines }), { mode: 0o600 });

export function kept(profile: Profile): readonly RoutinePlan[] {
  try {
    return JSON.parse(readFileSync(profile.file('routines.json'), 'utf8')).routines;
  } catch {
    // Not written yet.
    return [];
  }
}

export function lengthOf(plan: RoutinePlan): string {
  const seconds = Math.ceil(timelineOf(routineOf(plan)).totalMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
