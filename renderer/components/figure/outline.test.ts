import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Disc, openPath, type Point, penFor, rimAround, smoothPath } from './outline.ts';

const k = 400;
const number = fc.double({ min: -2, max: 2, noNaN: true });
const points = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 12 });
const ball = (x: number, y: number, radius = 0.05): Disc => ({
  x,
  y,
  z: 0,
  axes: [
    [radius, 0],
    [0, radius],
    [0, 0],
  ],
});
const numbersIn = (path: string): readonly number[] => [...path.matchAll(/-?[\d.]+/g)].map(Number);

test('a curve is written to two decimals and never as a negative zero', () => {
  fc.assert(
    fc.property(points, (places) => {
      const [x, y] = numbersIn(openPath(places, k));
      expect(x).toBeCloseTo((places[0]?.[0] ?? 0) * k, 2);
      expect(y).toBeCloseTo(-(places[0]?.[1] ?? 0) * k, 2);
      expect(openPath(places, k)).not.toMatch(/\.\d{3}|-0(?![.\d])|-0\.00|e/);
    }),
  );
});

test('a closed curve goes through every point and comes back to the first', () => {
  fc.assert(
    fc.property(points, (places) => {
      const numbers = numbersIn(smoothPath(places, k));
      // One place to begin with, a piece with two handles, then pieces with one.
      const ends = places.map((_, piece): Point => [numbers[6 + piece * 4] ?? Number.NaN, numbers[7 + piece * 4] ?? Number.NaN]);
      for (const [index, [x, y]] of ends.entries()) {
        const [wantedX, wantedY] = places[(index + 1) % places.length] ?? [0, 0];
        expect(Math.hypot(x - wantedX * k, y + wantedY * k)).toBeLessThan(0.01);
      }
    }),
  );
});

test('a pen draws what has moved as if it had never drawn before', () => {
  const pen = penFor();
  for (const x of [0, 0.01, 0.02, 0.0203]) {
    const chain = [ball(x, 0), ball(0.3, x)];
    expect(pen('arm', chain, k)).toBe(smoothPath(rimAround(chain), k));
  }
});

test('a pen leaves as it was what has moved too little to be seen, measured from what it drew', () => {
  const pen = penFor();
  const chainAt = (x: number): readonly Disc[] => [ball(x, 0), ball(0.3, 0)];
  const drawn = pen('arm', chainAt(0), k);
  const step = 0.02 / k;
  expect(pen('arm', chainAt(step), k)).toBe(drawn);
  expect(pen('arm', chainAt(2 * step), k)).not.toBe(drawn);
});

test('a pen keeps chains of different names and sizes apart', () => {
  const pen = penFor();
  const chain = [ball(0, 0), ball(0.3, 0)];
  const drawn = pen('arm', chain, k);
  expect(pen('leg', [ball(0, 0, 0.06), ball(0.3, 0)], k)).not.toBe(drawn);
  expect(pen('arm', chain, k / 2)).not.toBe(drawn);
  expect(pen('arm', [ball(0, 0, 0.06), ball(0.3, 0)], k / 2)).not.toBe(pen('arm', chain, k / 2));
});

test('points round a circle give a circle', () => {
  const places = Array.from({ length: 12 }, (_, hour): Point => [Math.cos((hour * Math.PI) / 6), Math.sin((hour * Math.PI) / 6)]);
  const numbers = numbersIn(smoothPath(places, k));
  for (let index = 0; index < numbers.length; index += 2) {
    const radius = Math.hypot(numbers[index] ?? 0, numbers[index + 1] ?? 0) / k;
    expect(radius).toBeGreaterThan(0.999);
    expect(radius).toBeLessThan(1.02);
  }
});
