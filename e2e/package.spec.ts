import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { insistOnFuses, otherFuses } from '../build/fuses.ts';
import { linuxTraySizes, trayIconNames } from '../shared/tray-icon.ts';
import { languages } from '../shared/words/languages.ts';
import { archive, archiveBudgetBytes, packagedApp } from './packaged-app.ts';

const folder = dirname(packagedApp);

/** Of what Electron brings, all that the app opens, and the licences. */
const besideArchive = `
  LICENSE.electron.txt LICENSES.chromium.html chrome-sandbox chrome_100_percent.pak chrome_200_percent.pak icudtl.dat libEGL.so
  libGLESv2.so libffmpeg.so libvk_swiftshader.so libvulkan.so.1 resources.pak resources/app.asar resources/apparmor-profile
  snapshot_blob.bin unhunch v8_context_snapshot.bin vk_swiftshader_icd.json
`;

/** Chromium's own words in the languages of the app, some of which it has in two kinds. */
const locales = ['ar', 'de', 'en-GB', 'en-US', 'es', 'es-419', 'fr', 'ja', 'pt-BR', 'zh-CN'];

const tones = ['any', 'dark', 'light'];

/** The files of the archive, but for those that a bundler names. */
const inArchive = [
  'package.json',
  'out/icons/app.png',
  'out/licences.json.br',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  ...languages.slice(1).map((language) => `out/main/languages/${language}.json.br`),
  ...tones.flatMap((tone) =>
    linuxTraySizes.flatMap((size) => trayIconNames.map((name) => `out/icons/tray/linux/${tone}-${size}/${name}.png`)),
  ),
];

const bundled = [
  /^out\/main\/[\w-]+-[\w-]{8}\.js$/,
  /^out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css)\.br$/,
  /^out\/renderer\/assets\/source-sans-3-latin(-ext)?-wght-normal-[\w-]{8}\.woff2$/,
];

test('beside its archive the package has what the app opens, and nothing else', async () => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => !each.isDirectory()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const expected = [...besideArchive.trim().split(/\s+/), ...locales.map((locale) => `locales/${locale}.pak`)];
  expect(files.toSorted()).toEqual(expected.toSorted());
});

test('the archive has the app and nothing else: no tests, no maps, no packages', () => {
  const files = listPackage(archive, { isPack: false })
    .filter((path) => !('files' in statFile(archive, path.slice(1))))
    .map((path) => path.slice(1));
  expect(files.filter((file) => !bundled.some((pattern) => pattern.test(file))).toSorted()).toEqual(inArchive.toSorted());
  for (const pattern of bundled) expect(files.some((file) => pattern.test(file))).toBe(true);
});

test(`the archive has at most ${archiveBudgetBytes / 1e6} MB`, async () => {
  expect((await stat(archive)).size).toBeLessThanOrEqual(archiveBudgetBytes);
});

test('the fuses are those of a release, but for the one without which no test could look inside', async () => {
  expect(await otherFuses(packagedApp)).toEqual(['enableNodeCliInspectArguments']);
});

test('a build with another fuse is no release', async () => {
  await expect(insistOnFuses(packagedApp)).rejects.toThrow(/not as configured: enableNodeCliInspectArguments\.$/);
});
