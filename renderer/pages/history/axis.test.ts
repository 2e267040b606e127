import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './axis.ts';

const hourMs = 60 * 60_000;

describe('the lines of the week', () => {
  it('are at full hours that can be counted on', () => {
    expect(linesOf(7.2 * hourMs).map((ms) => ms / hourMs)).toEqual([2, 4, 6, 8]);
    expect(linesOf(3 * hourMs).map((ms) => ms / hourMs)).toEqual([1, 2, 3]);
    expect(linesOf(0).map((ms) => ms / hourMs)).toEqual([0.5, 1]);
  });

  it('are two to four, evenly spaced, and reach as high as the highest bar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 * hourMs }), (highest) => {
        const lines = linesOf(highest);
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(lines.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(lines.every((line, index) => line === (lines[0] ?? 0) * (index + 1))).toBe(true);
      }),
    );
  });
});
