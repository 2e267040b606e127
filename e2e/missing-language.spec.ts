import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { extractFile } from '@electron/asar';
import { run } from '../build/commands.ts';
import { english } from '../shared/words/words.ts';
import { test as base, expect } from './app.ts';
import { packagedApp } from './packaged-app.ts';

/** The packaged app with its German texts damaged. */
const test = base.extend<object>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the needs of a fixture from this pattern.
  program: async ({}, use, { workerIndex }) => {
    const copy = join(import.meta.dirname, `output/without-german-${workerIndex}`);
    const archive = join(copy, 'resources/app.asar');
    await rm(copy, { recursive: true, force: true });
    // Links: only the archive is a file of its own.
    await run(['cp', '-al', dirname(packagedApp), copy]);
    const [bytes, texts] = [await readFile(archive), extractFile(archive, 'out/main/languages/de.json.br')];
    await rm(archive);
    await writeFile(archive, bytes.fill(0, bytes.indexOf(texts), bytes.indexOf(texts) + texts.length));
    await use(join(copy, basename(packagedApp)));
    await rm(copy, { recursive: true, force: true });
  },
});

test('a language whose file is damaged leaves English: at the terminal, in the tray and in every window', async ({
  cli,
  desktop,
  launchWith,
  profile,
}) => {
  await profile.seedSettings({ language: 'de' });
  const { stdout } = await cli('--help');
  expect(stdout).toContain(english.cli.about.status);
  const unhunch = await launchWith({ LANG: 'de_DE.UTF-8' });
  const welcome = await unhunch.window('welcome');
  await expect(welcome.getByRole('heading', { level: 1, name: english.welcome.hello })).toBeVisible();
  await expect(welcome.locator('html')).toHaveAttribute('lang', 'en');
  await desktop.tray.click(english.tray.settings);
  await expect(await unhunch.window('settings')).toHaveTitle(english.settings.title);
  const log = await readFile(profile.file('log.txt'), 'utf8');
  expect(log.split('\n').filter((line) => line.includes('language de'))).toHaveLength(1);
});
