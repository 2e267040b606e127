import { expect, test } from '@playwright/test';
import { mostScript, scriptBytes } from './page-scripts.ts';

for (const [page, kB] of Object.entries(mostScript))
  test(`before its first paint ${page} needs at most ${kB} kB of script`, () => {
    expect(scriptBytes(page)).toBeLessThanOrEqual(kB * 1000);
  });
