import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, type Corner, centredIn, clampedInto, inCornerOf, isSameArea, type Screen, trayCornerOf } from './window-bounds.ts';

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
