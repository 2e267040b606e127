import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linuxTraySizes, trayIconNames } from '../shared/tray-icon.ts';
import { appSvg } from './icons/app-drawing.ts';
import { contactSheet } from './icons/contact-sheet.ts';
import { icnsOf, icoOf } from './icons/containers.ts';
import { indexedPngOf } from './icons/indexed-png.ts';
import { pngOf } from './icons/png.ts';
import { palettes, traySvg } from './icons/tray-drawing.ts';

const out = join(dirname(fileURLToPath(import.meta.url)), 'icons', 'out');

rmSync(out, { recursive: true, force: true });
drawTrayIcons();
drawAppIcons();
const sheetFolder = process.argv[process.argv.indexOf('--sheets') + 1];
if (process.argv.includes('--sheets') && sheetFolder !== undefined) drawSheets(sheetFolder);

function drawTrayIcons(): void {
  const windowsSizes = [16, 20, 24, 32, 48];
  for (const name of trayIconNames) {
    for (const tone of ['light', 'dark', 'any'] as const) {
      for (const size of linuxTraySizes)
        save(`tray/linux/${tone}-${size}/${name}.png`, indexedPngOf(traySvg(name, size, palettes[tone]), size));
    }
    for (const tone of ['light', 'dark'] as const) {
      const images = windowsSizes.map((size) => ({ size, png: pngOf(traySvg(name, size, palettes[tone])) }));
      save(`tray/win32/${tone}/${name}.ico`, icoOf(images));
    }
    save(`tray/darwin/${name}Template.png`, pngOf(traySvg(name, 16, palettes.template)));
    save(`tray/darwin/${name}Template@2x.png`, pngOf(traySvg(name, 32, palettes.template)));
  }
}

function drawAppIcons(): void {
  const tile = (size: number): Buffer => pngOf(appSvg(size, 'tile'));
  // All that icon themes have; no larger one is looked for, or taken by stores.
  for (const size of [16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512]) save(`app/linux/${size}x${size}.png`, tile(size));
  save('app/icon.ico', icoOf([16, 20, 24, 32, 40, 48, 64, 128, 256].map((size) => ({ size, png: tile(size) }))));
  save(
    'app/icon.icns',
    icnsOf((size) => pngOf(appSvg(size, 'macTile'))),
  );
}

/** Every state on every panel, to be looked at. */
function drawSheets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tray-actual.png'), contactSheet([16, 20, 22, 24, 28, 32, 33, 44, 48], 1));
  writeFileSync(join(folder, 'tray-enlarged.png'), contactSheet([16, 20, 22, 28, 33], 4));
}

function save(name: string, content: Buffer): void {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
