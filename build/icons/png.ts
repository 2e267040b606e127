import { Resvg } from '@resvg/resvg-js';

/** One SVG of `size` pixels square as PNG. */
export function pngOf(svg: string): Buffer {
  return Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
