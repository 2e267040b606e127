import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  type Corner,
  centredIn,
  clampedInto,
  grown,
  inCornerOf,
  isSameArea,
  movedAlike,
  refitted,
  reopenedAt,
  type Screen,
  shrunk,
  trayCornerOf,
} from './window-bounds.ts';

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

describe('the card', () => {
  const bounds = { x: 1280, y: 0, width: 1280, height: 800 };
  const card = { width: 340, height: 150 };
  const withPanel = (top: number, bottom: number): Screen => ({
    bounds,
    workArea: { ...bounds, y: top, height: bounds.height - top - bottom },
  });
  const placed = (screen: Screen, tray: Area | null): Area => inCornerOf(screen.workArea, trayCornerOf(screen, tray), card);

  it('lies below a panel at the top, at its far end', () => {
    expect(placed(withPanel(28, 0), null)).toEqual({ x: 2208, y: 40, ...card });
  });

  it('lies above one at the bottom, and where there is none', () => {
    expect(placed(withPanel(0, 40), null)).toEqual({ x: 2208, y: 598, ...card });
    expect(placed(withPanel(0, 0), null)).toEqual({ x: 2208, y: 638, ...card });
  });

  it.each<[string, Area, Corner]>([
    ['menu bar', { x: 2300, y: 0, width: 30, height: 24 }, { x: 'right', y: 'top' }],
    ['taskbar below', { x: 2300, y: 770, width: 24, height: 24 }, { x: 'right', y: 'bottom' }],
    ['taskbar at the left', { x: 1290, y: 700, width: 24, height: 24 }, { x: 'left', y: 'bottom' }],
    ['taskbar of a right-to-left system', { x: 1400, y: 770, width: 24, height: 24 }, { x: 'left', y: 'bottom' }],
    ['taskbar above', { x: 1290, y: 10, width: 24, height: 24 }, { x: 'left', y: 'top' }],
  ])('goes where the tray is: %s', (_name, tray, corner) => {
    expect(trayCornerOf(withPanel(24, 40), tray)).toEqual(corner);
  });

  it('does not believe an icon without size', () => {
    expect(trayCornerOf(withPanel(28, 0), { x: 0, y: 0, width: 0, height: 0 })).toEqual({ x: 'right', y: 'top' });
  });

  it('lies within the work area, however small that is', () => {
    const corners = fc.record({ x: fc.constantFrom('left', 'right'), y: fc.constantFrom('top', 'bottom') });
    fc.assert(fc.property(area, corners, (work, corner) => holds(work, inCornerOf(work, corner, card))));
  });
});

describe('a window that grows', () => {
  const display = { x: 1280, y: 28, width: 1280, height: 772 };
  const small = { x: 1400, y: 90, width: 420, height: 640 };
  const large = grown(null, small, display);

  it('fills the work area of its display, and goes back to just where it was', () => {
    expect(large.bounds).toEqual(display);
    expect(shrunk(large.growth, large.bounds, display)).toEqual({ growth: null, bounds: small });
  });

  it('goes back to just where it was, however often it is told to grow', () => {
    fc.assert(
      fc.property(area, area, (work, bounds) => {
        const inside = clampedInto(work, bounds);
        const once = grown(null, inside, work);
        const twice = grown(once.growth, once.bounds, work);
        return isSameArea(shrunk(twice.growth, twice.bounds, work).bounds, inside);
      }),
    );
  });

  it('goes back to where it was also after it was resized by hand', () => {
    expect(shrunk(large.growth, { x: 1300, y: 40, width: 800, height: 700 }, display).bounds).toEqual(small);
  });

  it('stays where it is when it is told to go back and never grew', () => {
    expect(shrunk(null, small, display)).toEqual({ growth: null, bounds: small });
  });

  it('fills its display also when that changes, or becomes another', () => {
    const other = { x: 0, y: 0, width: 1024, height: 600 };
    const moved = refitted(large.growth, large.bounds, other);
    expect(moved.bounds).toEqual(other);
    expect(shrunk(moved.growth, moved.bounds, other).bounds).toEqual({ x: 604, y: 0, width: 420, height: 600 });
  });

  it('keeps the size that it was given by hand when its display changes', () => {
    const byHand = { x: 1300, y: 40, width: 800, height: 700 };
    expect(refitted(large.growth, byHand, display)).toEqual({ growth: large.growth, bounds: byHand });
    expect(refitted(large.growth, byHand, { ...display, width: 700 }).bounds).toEqual({ x: 1280, y: 40, width: 700, height: 700 });
  });

  it('is only kept within reach while it is small', () => {
    expect(refitted(null, small, display)).toEqual({ growth: null, bounds: small });
  });
});

describe('a window that opens again', () => {
  const least = { width: 340, height: 400 };
  const laptop: Area = { x: 0, y: 0, width: 1280, height: 760 };
  const beside: Area = { x: 1280, y: -200, width: 1920, height: 1080 };
  const place: Area = { x: 1500, y: 100, width: 600, height: 700 };

  it('is where it was left, on whichever display that is', () => {
    expect(reopenedAt(place, [laptop, beside], laptop, least)).toEqual(place);
  });

  it('is in the middle of the display in use, as large as it was, where its own is gone', () => {
    expect(reopenedAt(place, [laptop], laptop, least)).toEqual({ x: 340, y: 30, width: 600, height: 700 });
  });

  it('comes in whole to the display that has most of it', () => {
    expect(reopenedAt({ ...place, x: 1100 }, [laptop, beside], laptop, least)).toEqual({ ...place, x: 1280 });
    expect(reopenedAt({ ...place, x: 900 }, [laptop, beside], laptop, least)).toEqual({ ...place, x: 680, y: 60 });
  });

  it('lies within one of the displays, and is no smaller than the least that fits it', () => {
    fc.assert(
      fc.property(area, fc.array(area, { maxLength: 4 }), area, (left, areas, fallback) => {
        const opened = reopenedAt(left, areas, fallback, least);
        const around = [...areas, fallback].filter((one) => holds(one, opened));
        expect(around).not.toEqual([]);
        expect(around.some((one) => opened.width >= Math.min(least.width, one.width))).toBe(true);
        expect(around.some((one) => opened.height >= Math.min(least.height, one.height))).toBe(true);
      }),
    );
  });

  it('that went from one place to another does so from any other that it is asked for', () => {
    fc.assert(
      fc.property(area, area, area, (asked, settled, now) => {
        expect(movedAlike(settled, settled, now)).toEqual(now);
        expect(movedAlike(asked, settled, settled)).toEqual(asked);
      }),
    );
  });
});
