import { Resvg } from '@resvg/resvg-js';
import { trayIconNames } from '../../shared/tray-icon.ts';
import { pngOf } from './png.ts';
import { palettes, traySvg } from './tray-drawing.ts';

const panels = [
  { palette: palettes.light, label: 'light panel', background: '#F3F3F3' },
  { palette: palettes.dark, label: 'dark panel', background: '#202124' },
  { palette: palettes.any, label: 'any tone, on light', background: '#F3F3F3' },
  { palette: palettes.any, label: 'any tone, on dark', background: '#2B2B2B' },
  { palette: palettes.template, label: 'macOS template, as the menu bar tints it', background: '#E4E4E6' },
] as const;

const margin = 16;
const labelHeight = 22;
const cell = 60;

/** Every tray state at the given pixel sizes on every panel, at true size or enlarged by whole pixels. */
export function contactSheet(sizes: readonly number[], enlarge: number): Buffer {
  const width = margin * 2 + trayIconNames.length * Math.max(cell, (Math.max(...sizes) + 4) * enlarge);
  const column = (width - margin * 2) / trayIconNames.length;
  const parts: string[] = [];
  let y = 0;
  for (const { palette, label, background } of panels) {
    const rows = sizes.map((size) => size * enlarge + 10);
    const height = labelHeight + rows.reduce((sum, row) => sum + row, 0) + 8;
    const ink = background > '#8' ? '#333' : '#ddd';
    parts.push(`<rect y="${y}" width="${width}" height="${height}" fill="${background}"/>`);
    parts.push(
      `<text x="${margin}" y="${y + 15}" font-family="DejaVu Sans" font-size="11" fill="${ink}">${label}: ${sizes.join(', ')} px x ${enlarge}</text>`,
    );
    let rowY = y + labelHeight;
    sizes.forEach((size, index) => {
      trayIconNames.forEach((name, at) => {
        const png = pngOf(traySvg(name, size, palette)).toString('base64');
        const side = size * enlarge;
        parts.push(
          `<image x="${Math.round(margin + at * column)}" y="${rowY}" width="${side}" height="${side}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png}"/>`,
        );
      });
      rowY += rows[index] ?? 0;
    });
    y += height;
  }
  return Buffer.from(
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}">${parts.join('')}</svg>`).render().asPng(),
  );
}
