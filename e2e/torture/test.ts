import { readFile } from 'node:fs/promises';
import { test as base, expect } from '../app.ts';
import type { Profile } from '../profile.ts';

export { expect };

/** Whatever is done to the app, no exception is left to chance and no deadline missed. */
export const test = base.extend<{ readonly composure: undefined }>({
  composure: [
    async ({ profile }, use) => {
      await use(undefined);
      expect((await logOf(profile)).filter((line) => /deadline was missed| error .*\|\s*at /.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export async function logOf({ file }: Profile): Promise<readonly string[]> {
  const texts = await Promise.all(['log.old.txt', 'log.txt'].map((name) => readFile(file(name), 'utf8').catch(() => '')));
  return texts.join('').split('\n');
}
