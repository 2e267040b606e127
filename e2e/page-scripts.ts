import { posix } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { extractFile, listPackage } from '@electron/asar';
import { archive } from './packaged-app.ts';

/** What a window should need at most before its first paint, in kB. React alone is 219 of them. */
export const scriptBudget = 250;

/** In kB, as measured where it is more than the budget: none of these may grow. */
export const mostScript: Readonly<Record<string, number>> = {
  AboutPage: 382,
  CardPage: scriptBudget,
  HistoryPage: 471,
  RoutinePage: 329,
  SettingsPage: 477,
  StatusPage: 274,
  TipsPage: 318,
  WelcomePage: 488,
};

const scripts = 'out/renderer/assets';

/** What the window of that page needs before its first paint: its script and all that it imports, but for what they load later. */
export function scriptBytes(page: string): number {
  const found = scriptsNamed(page);
  if (found.length !== 1) throw new Error(`${page} has ${found.length} scripts of its own.`);
  return [...needed([entry(), ...found])].reduce((sum, file) => sum + Buffer.byteLength(textOf(file)), 0);
}

function entry(): string {
  const page = extractFile(archive, 'out/renderer/index.html').toString();
  return posix.basename(/<script [^>]*src="([^"]+)"/.exec(page)?.[1] ?? '');
}

function scriptsNamed(page: string): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => posix.basename(path, '.br'))
    .filter((file) => file.startsWith(`${page}-`) && file.endsWith('.js'));
}

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
