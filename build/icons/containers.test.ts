import { describe, expect, it } from 'vitest';
import { icnsOf, icoOf } from './containers.ts';

describe('a Windows icon', () => {
  const small = Buffer.from('small');
  const large = Buffer.from('larger one');
  const ico = icoOf([
    { size: 16, png: small },
    { size: 256, png: large },
  ]);

  it('says how many images it holds', () => {
    expect(ico.readUInt16LE(4)).toBe(2);
  });

  it('writes 256 pixels as 0', () => {
    expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0]);
  });

  it('points at each image', () => {
    const at = ico.readUInt32LE(22 + 12);
    expect(ico.subarray(at, at + ico.readUInt32LE(22 + 8))).toEqual(large);
    expect(ico.readUInt32LE(6 + 12)).toBe(6 + 32);
  });
});

describe('a macOS icon', () => {
  it('states its own length', () => {
    const icns = icnsOf((size) => Buffer.alloc(size));
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
  });
});
