import { describe, expect, it } from 'vitest';
import { arcPath, markOf } from './mark.ts';

describe('the mark', () => {
  it.each([16, 20, 22, 24])('has its spine on whole pixels at %i px', (size) => {
    const { figure, centre } = markOf(size);
    expect(Number.isInteger(centre - figure.width / 2)).toBe(true);
  });

  it.each([16, 20, 22, 24, 28, 32, 33, 44, 48, 256])('keeps the person inside the ring at %i px', (size) => {
    const { figure, ring, centre } = markOf(size);
    const hand = /^M([\d.]+) ([\d.]+)V/.exec(figure.limbs);
    const reach = Math.hypot(Number(hand?.[1]) - centre, Number(hand?.[2]) - centre) + figure.width / 2;
    expect(reach).toBeLessThan(ring.radius - ring.width / 2);
    expect(centre - (figure.head.y - figure.head.radius)).toBeLessThan(ring.radius - ring.width / 2);
  });

  it('fills the ring clockwise from the top', () => {
    const mark = markOf(16);
    expect(arcPath(mark, 0.25)).toContain(`1 ${8 + mark.ring.radius} 8`);
    expect(arcPath(mark, 0.75)).toContain(`1 1 ${8 - mark.ring.radius} 8`);
  });
});
