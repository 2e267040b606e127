import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './app.ts';

export type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const plain = { contrast: 'no-preference', forcedColors: 'none' } as const;

/** Every look that a system can ask for. */
export const looks: Readonly<Record<string, Look>> = {
  light: { ...plain, colorScheme: 'light' },
  dark: { ...plain, colorScheme: 'dark' },
  'light-contrast': { ...plain, colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { ...plain, colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
};

/** And nothing moves by itself where the system asks for that. `seen` is called in each look. */
export async function expectAccessible(page: Page, seen: (look: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(stopTransitions);
  }
  for (const [name, look] of Object.entries(looks)) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    // The rest is the same in every look.
    expect.soft(await page.evaluate(faults, name === 'light' ? {} : { runOnly: ['color-contrast'] }), name).toEqual([]);
    await seen(name);
  }
  await page.emulateMedia({ ...looks['light'], reducedMotion: 'reduce' });
}

/** Or a colour would be caught on its way. */
function stopTransitions(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important }');
  document.adoptedStyleSheets.push(sheet);
}

async function faults(options: axe.RunOptions): Promise<readonly string[]> {
  const moving = document.getAnimations().flatMap((each) => (each instanceof CSSAnimation ? `moves: ${each.animationName}` : []));
  // What is open hides the rest from who listens, the heading too: whether axe then takes it for a dialog hangs on the moment it looks.
  const hidesPage = document.querySelector('[data-trigger], [role$="dialog"]') !== null;
  const rules = hidesPage ? { rules: { 'page-has-heading-one': { enabled: false } } } : {};
  const { violations }: axe.AxeResults = await Reflect.get(window, 'axe').run({ ...options, ...rules });
  return [...moving, ...violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`))];
}
