import { describe, expect, it } from 'vitest';
import { cookieIn, noCookie } from './x-authority.ts';

const number = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const text = (value: string): Buffer => Buffer.concat([number(value.length), Buffer.from(value, 'latin1')]);
const entry = (family: number, ...texts: readonly string[]): Buffer => Buffer.concat([number(family), ...texts.map(text)]);

const magic = 'MIT-MAGIC-COOKIE-1';
const wanted = { host: 'desk', display: '1' };
const data = '\x00\xffsecret';

describe('the cookie for a display', () => {
  it('is that of this machine and this display', () => {
    const file = Buffer.concat([
      entry(256, 'lamp', '1', magic, 'theirs'),
      entry(256, 'desk', '0', magic, 'other'),
      entry(0, '\x7f\x00\x00\x01', '1', magic, 'remote'),
      entry(256, 'desk', '1', 'XDM-AUTHORIZATION-1', 'unknown'),
      entry(256, 'desk', '1', magic, data),
    ]);
    expect(cookieIn(file, wanted)).toEqual({ name: magic, data });
  });

  it('may be for any machine and any display', () => {
    expect(cookieIn(entry(65_535, '', '', magic, data), wanted)).toEqual({ name: magic, data });
  });

  it('is none where the file has none, or is cut off', () => {
    const whole = entry(256, 'desk', '1', magic, data);
    expect(cookieIn(Buffer.alloc(0), wanted)).toEqual(noCookie);
    for (let end = 1; end < whole.length; end += 1) expect(cookieIn(whole.subarray(0, end), wanted)).toEqual(noCookie);
  });
});
