export type Sized = { readonly size: number; readonly png: Buffer };

/**
 * A Windows icon whose entries are PNGs, which Windows reads at every size since Vista. As bitmaps the tray icons would
 * take ten times the room.
 */
export function icoOf(images: readonly Sized[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  const directory = Buffer.alloc(16 * images.length);
  let offset = header.length + directory.length;
  images.forEach(({ size, png }, index) => {
    const at = index * 16;
    // The byte holds up to 255; 0 stands for 256.
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, directory, ...images.map(({ png }) => png)]);
}

/** Pixel sizes a macOS icon holds, with the type code of each; 32, 64, 256, 512 and 1024 are also the doubled smaller ones. */
export const icnsTypes = [
  { type: 'ic11', size: 32 },
  { type: 'ic12', size: 64 },
  { type: 'ic07', size: 128 },
  { type: 'ic13', size: 256 },
  { type: 'ic08', size: 256 },
  { type: 'ic14', size: 512 },
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 },
] as const;

export function icnsOf(pngOfSize: (size: number) => Buffer): Buffer {
  const entries = icnsTypes.map(({ type, size }) => chunk(type, pngOfSize(size)));
  return chunk('icns', Buffer.concat(entries));
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'ascii');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}
