import { Resvg } from '@resvg/resvg-js';
import { trayIconNames } from '../../shared/tray-icon.ts';
import { pngOf } from './png.ts';
import { palettes, traySvg } from './tray-drawing.ts';

const panels = [
  { palette: palettes.light, label: 'light panel', background: '#F3F3F3' },
  { palette: palettes.dark, label: 'dark panel', background: '#202124' },
  { palette: palettes.any, label: 'any tone, on light', background: '#F3F3F3' },
  { palette: palettes.any, label: 'any tone, on dark', background: '#2B2B2B' },
  { palette: palettes.template, label: 'macOS template', background: '#E4E4E6' },
] as const;

/** Where a size is used, at which scale of the screen. */
const uses: Readonly<Record<number, string>> = {
  16: 'Windows 100 %, macOS',
  20: 'Windows 125 %',
  22: 'Linux 100 %',
  24: 'Windows 150 %',
  28: 'Linux 125 %',
  32: 'Windows 200 %, macOS 2x',
  33: 'Linux 150 %',
  44: 'Linux 200 %',
  48: 'Windows 300 %',
};

const left = 170;
const labelHeight = 22;
const cell = 60;

/** Every tray state at the given pixel sizes on every panel, at true size or enlarged by whole pixels. */
export function contactSheet(sizes: readonly number[], enlarge: number): Buffer {
  const column = Math.max(cell, (Math.max(...sizes) + 4) * enlarge);
  const width = left + trayIconNames.length * column;
  const text = (x: number, y: number, ink: string, words: string) =>
    `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-size="10" fill="${ink}">${words}</text>`;
  const parts: string[] = [];
  let y = 0;
  for (const { palette, label, background } of panels) {
    const height = labelHeight + sizes.reduce((sum, size) => sum + size * enlarge + 10, 0) + 8;
    const ink = background > '#8' ? '#333' : '#ddd';
    parts.push(`<rect y="${y}" width="${width}" height="${height}" fill="${background}"/>`, text(8, y + 14, ink, label));
    trayIconNames.forEach((name, at) => {
      parts.push(text(left + at * column, y + 14, ink, name));
    });
    let rowY = y + labelHeight;
    for (const size of sizes) {
      const side = size * enlarge;
      parts.push(text(8, rowY + side / 2 + 4, ink, `${size}  ${uses[size] ?? ''}`));
      trayIconNames.forEach((name, at) => {
        const png = pngOf(traySvg(name, size, palette)).toString('base64');
        parts.push(
          `<image x="${left + at * column}" y="${rowY}" width="${side}" height="${side}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png}"/>`,
        );
      });
      rowY += side + 10;
    }
    y += height;
  }
  return Buffer.from(
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}">${parts.join('')}</svg>`).render().asPng(),
  );
}
