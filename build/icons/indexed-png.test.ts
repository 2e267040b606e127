import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { trayIconNames } from '../../shared/tray-icon.ts';
import { indexedPngOf } from './indexed-png.ts';
import { pngOf } from './png.ts';
import { palettes, traySvg } from './tray-drawing.ts';

/** As any reader of PNG sees it: drawn by the library that draws the icons. */
function seen(png: Buffer, size: number): Buffer {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="${url}" width="${size}" height="${size}"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

it.each(trayIconNames)('an icon with its colours listed once is the same to the pixel, and smaller (%s)', (name) => {
  for (const size of [22, 33]) {
    const svg = traySvg(name, size, palettes.any);
    const [listed, plain] = [indexedPngOf(svg, size), pngOf(svg)];
    expect(seen(listed, size).equals(seen(plain, size))).toBe(true);
    expect(listed.length).toBeLessThan(plain.length);
  }
});

it('a picture of too many colours is no icon', () => {
  const gradient =
    '<linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient><rect width="999" height="999" fill="url(#g)"/>';
  expect(() => indexedPngOf(`<svg xmlns="http://www.w3.org/2000/svg" width="999" height="999">${gradient}</svg>`, 999)).toThrow('colours');
});
