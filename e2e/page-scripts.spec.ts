import { dirname, join, posix } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { extractFile, listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { packagedApp } from './packaged-app.ts';

const archive = join(dirname(packagedApp), 'resources/app.asar');
const scripts = 'out/renderer/assets';

/** What a window should need at most, in kB. React alone is 219 of them. */
const budget = 250;

/** In kB, as measured where it is more than the budget: none of these may grow. */
const most = {
  AboutPage: 382,
  CardPage: budget,
  HistoryPage: 472,
  RoutinePage: 330,
  SettingsPage: 489,
  StatusPage: 433,
  TipsPage: 318,
  WelcomePage: 500,
} as const;

for (const [page, kB] of Object.entries(most))
  test(`before its first paint ${page} needs at most ${kB} kB of script`, () => {
    const found = scriptsNamed(page);
    expect(found).toHaveLength(1);
    const bytes = [...needed([entry(), ...found])].reduce((sum, file) => sum + Buffer.byteLength(textOf(file)), 0);
    expect(bytes).toBeLessThanOrEqual(kB * 1000);
  });

function entry(): string {
  const page = extractFile(archive, 'out/renderer/index.html').toString();
  return posix.basename(/<script [^>]*src="([^"]+)"/.exec(page)?.[1] ?? '');
}

function scriptsNamed(page: string): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => posix.basename(path, '.br'))
    .filter((file) => file.startsWith(`${page}-`) && file.endsWith('.js'));
}

/** These scripts and all that they import, but for what they load later. */
function needed(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  // A set that grows while it is walked is walked to its end.
  for (const file of all) for (const one of importsOf(file)) all.add(one);
  return all;
}

function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].flatMap(([, name]) => name ?? []);
}

function textOf(file: string): string {
  return brotliDecompressSync(extractFile(archive, `${scripts}/${file}.br`)).toString();
}
