import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { linuxTraySizes, type TrayIconName, trayIconNames } from '../../shared/tray-icon.ts';
import { type Palette, palettes, traySvg } from './tray-drawing.ts';

const sizes = [16, 20, ...linuxTraySizes];

/** How much of each pixel is covered, from 0 to 1: what is left of an icon without its colour. */
function coverage(name: TrayIconName, size: number): readonly number[] {
  const { pixels } = new Resvg(traySvg(name, size, palettes.template), { font: { loadSystemFonts: false } }).render();
  return Array.from({ length: size * size }, (_, at) => (pixels[at * 4 + 3] ?? 0) / 255);
}

/** The share of the square in which two icons differ. */
function difference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, covered, at) => sum + Math.abs(covered - (other[at] ?? 0)), 0) / one.length;
}

describe.each(sizes)('the icons of %i pixels', (size) => {
  const drawn = trayIconNames.map((name) => ({ name, isRing: name.startsWith('sitting'), covered: coverage(name, size) }));
  const pairs = drawn.flatMap((one, at) => drawn.slice(at + 1).map((other) => ({ one, other })));

  it('tell every state by its shape alone', () => {
    for (const { one, other } of pairs.filter(({ one, other }) => !(one.isRing && other.isRing)))
      expect(difference(one.covered, other.covered), `${one.name} and ${other.name}`).toBeGreaterThan(0.1);
  });

  it('show every step of the ring', () => {
    for (const { one, other } of pairs.filter(({ one, other }) => one.isRing && other.isRing))
      expect(difference(one.covered, other.covered), `${one.name} and ${other.name}`).toBeGreaterThan(0.02);
  });
});

describe('the colours', () => {
  const grounds: readonly (readonly [string, Palette, string])[] = [
    ['light', palettes.light, '#F3F3F3'],
    ['dark', palettes.dark, '#202124'],
    ['any tone on light', palettes.any, '#F3F3F3'],
    ['any tone on dark', palettes.any, '#2B2B2B'],
  ];

  it.each(grounds)('can be seen on the panel: %s', (_, palette, ground) => {
    for (const [name, colour] of Object.entries(palette)) expect(contrast(colour, ground), name).toBeGreaterThanOrEqual(3);
  });
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
