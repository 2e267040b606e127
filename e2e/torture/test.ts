import { readFile } from 'node:fs/promises';
import { test as base, expect } from '../app.ts';
import type { Profile } from '../profile.ts';

export { expect };

/** Whatever is done to the app, no exception is left to chance and no deadline missed. */
export const test = base.extend<{ readonly composure: undefined }>({
  composure: [
    async ({ profile }, use) => {
      await use(undefined);
      await expectComposure(profile);
    },
    { auto: true },
  ],
});

/** To be asked before a log goes, too. */
export async function expectComposure(profile: Profile): Promise<void> {
  expect((await logOf(profile)).filter((line) => /deadline was missed| error .*\|\s*at /.test(line))).toEqual([]);
}

export async function logOf({ file }: Profile): Promise<readonly string[]> {
  const texts = await Promise.all(['log.old.txt', 'log.txt'].map((name) => readFile(file(name), 'utf8').catch(() => '')));
  return texts.join('').split('\n');
}
