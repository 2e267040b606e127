import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/**
 * One SVG of `size` pixels square as PNG, half as large as `pngOf` makes it: an icon has a few dozen colours, which are listed once. Only
 * where the app itself reads it; Windows shows no such PNG in an icon file.
 */
export function indexedPngOf(svg: string, size: number): Buffer {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const colours = new Map<number, number>();
  // Each row begins with the number of its filter, here none.
  const rows = Buffer.alloc(size * (size + 1));
  for (let at = 0; at < size * size; at += 1) {
    const colour = colourAt(pixels, at * 4);
    const index = colours.get(colour) ?? colours.size;
    colours.set(colour, index);
    rows[Math.floor(at / size) * (size + 1) + 1 + (at % size)] = index;
  }
  if (colours.size > 256) throw new Error(`An icon has ${colours.size} colours, and 256 have room.`);
  const list = [...colours.keys()];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', headerOf(size)),
    chunk('PLTE', Buffer.from(list.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255]))),
    chunk('tRNS', Buffer.from(list.map((colour) => colour & 255))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As PNG has it: not multiplied by its alpha, which is how it was drawn. */
function colourAt(pixels: Buffer, at: number): number {
  const alpha = pixels[at + 3] ?? 0;
  if (alpha === 0) return 0;
  const part = (offset: number): number => Math.min(255, Math.floor((pixels[at + offset] ?? 0) / (alpha / 255) + 0.5));
  return ((part(0) << 24) | (part(1) << 16) | (part(2) << 8) | alpha) >>> 0;
}

/** Eight bits to a pixel, which are its place in the list of colours. */
function headerOf(size: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  return header;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
