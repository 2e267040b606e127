import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, centredIn, clampedInto, isSameArea } from './window-bounds.ts';

const area = fc.record({
  x: fc.integer({ min: -4000, max: 4000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const holds = (outer: Area, inner: Area) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('a window', () => {
  it('lies within the work area wherever it comes from', () => {
    fc.assert(fc.property(area, area, (work, bounds) => holds(work, clampedInto(work, bounds)) && holds(work, centredIn(work, bounds))));
  });

  it('stays where it is when it fits', () => {
    fc.assert(fc.property(area, area, (work, bounds) => !holds(work, bounds) || isSameArea(clampedInto(work, bounds), bounds)));
  });

  it('comes back from a display that is gone', () => {
    expect(clampedInto({ x: 0, y: 0, width: 1280, height: 800 }, { x: 2000, y: -50, width: 420, height: 640 })).toEqual({
      x: 860,
      y: 0,
      width: 420,
      height: 640,
    });
  });
});
