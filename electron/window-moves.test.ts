import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, isSameArea } from './window-bounds.ts';
import { atFirst, chosenPlace, type Mover, moved } from './window-moves.ts';

const side = fc.integer({ min: -4000, max: 4000 });
const length = fc.integer({ min: 1, max: 4000 });
const area = fc.record({ x: side, y: side, width: length, height: length });
const chosenAfter = (asked: Area, ...steps: readonly (readonly [Mover, Area])[]): Area | null =>
  chosenPlace(steps.reduce((moves, [mover, now]) => moved(moves, mover, now), atFirst(asked)));

const asked: Area = { x: 1500, y: 100, width: 420, height: 600 };
/** A window manager that tells the place without the frame. */
const framed: Area = { ...asked, x: 1501, y: 120 };
const pushed: Area = { ...framed, x: 860 };

describe('the place that the user chose for a window', () => {
  it('is none where only the window system and the app moved it', () => {
    const others = fc.array(fc.tuple(fc.constantFrom<Mover>('opening', 'pushed'), area));
    fc.assert(fc.property(area, others, (first, steps) => chosenAfter(first, ...steps) === null));
  });

  it('is none where the user brought it back to where it was', () => {
    expect(chosenAfter(asked, ['opening', framed], ['user', pushed], ['user', framed])).toBeNull();
  });

  it('is asked for without what the window system adds', () => {
    expect(chosenAfter(asked, ['opening', framed], ['user', { ...framed, x: 301, width: 500 }])).toEqual({ ...asked, x: 300, width: 500 });
  });

  it('is kept for when the display is back that it was on', () => {
    const chosen = { ...framed, x: 1701 };
    expect(chosenAfter(asked, ['opening', framed], ['user', chosen], ['pushed', pushed])).toEqual({ ...asked, x: 1700 });
  });

  it('is where the user put it last, also after it was kept in view', () => {
    expect(chosenAfter(asked, ['opening', framed], ['pushed', pushed], ['user', { ...pushed, x: 1 }])).toEqual({ ...asked, x: 0 });
    fc.assert(
      fc.property(area, area, area, area, (first, before, view, last) => {
        fc.pre(!isSameArea(view, last));
        expect(chosenAfter(first, ['user', before], ['pushed', view], ['user', last])).toEqual(last);
      }),
    );
  });
});
