import { describe, expect, test } from 'vitest';
import { routineWith } from '../example.ts';
import { type EasierId, moveIds } from '../move.ts';
import { moveOf } from '../moves/catalogue.ts';
import { type Timeline, timelineOf } from '../timeline.ts';
import { bodyAt } from './motion.ts';
import { outOfRange } from './ranges.ts';
import type { Side, Skeleton } from './skeleton.ts';
import { distance, mirrorPoint, subtract, type Vec3 } from './vector.ts';

const forms = moveIds.flatMap((id) => [null, ...moveOf(id).easier.map((form) => form.id)].map((easier) => [id, easier] as const));
// Reps repeat: two of each hold every transition there is.
const shortOf = (id: (typeof moveIds)[number], easier: EasierId | null): Timeline =>
  timelineOf(routineWith([id], { [id]: { reps: 2, easier, ...(moveOf(id).dose.holdSeconds === null ? {} : { holdSeconds: 5 }) } }));
const every = ({ totalMs }: Timeline, step: number): readonly number[] =>
  Array.from({ length: Math.floor(totalMs / step) + 1 }, (_, index) => index * step);
const sidesOf = ({ left, right }: Skeleton): readonly Side[] => [left, right];
const places = (body: Skeleton): readonly Vec3[] =>
  sidesOf(body)
    .flatMap(({ acromion, elbow, wrist, fingertip, knee, toe }) => [acromion.at, elbow.at, wrist.at, fingertip, knee.at, toe])
    .concat([body.crown]);
const length = (way: Vec3): number => Math.hypot(...way);

describe.each(forms)('%s (%s)', (id, easier) => {
  const timeline = shortOf(id, easier);
  const move = timeline.steps[0]?.move ?? moveOf(id);
  const paths = every(timeline, 20).map((ms) => places(bodyAt(timeline, ms).skeleton));

  test('never asks a joint for more than it can do', () => {
    for (const ms of every(timeline, 100)) expect(outOfRange(bodyAt(timeline, ms).pose), `${ms} ms`).toEqual([]);
  });

  test('moves without a jump: no point of the body is faster than 90 cm a second for a body of 1.70 m', () => {
    const fastest = Math.max(
      ...paths.flatMap((now, index) => now.map((place, point) => distance(place, paths[index - 1]?.[point] ?? place))),
    );
    expect((fastest * 1.7) / 0.02).toBeLessThan(0.9);
  });

  test('moves without a jerk: its speed changes little from one frame to the next', () => {
    const hardest = Math.max(
      ...paths.flatMap((now, index) => {
        const [before, after] = [paths[index - 1], paths[index + 1]];
        if (!before || !after) return [0];
        return now.map((place, point) => length(subtract(subtract(after[point] ?? place, place), subtract(place, before[point] ?? place))));
      }),
    );
    expect(hardest).toBeLessThan(0.001);
  });

  test('leaves what it rests on exactly where it is', () => {
    const held = (body: Skeleton): readonly Vec3[] => {
      const soles = sidesOf(body).flatMap(({ heel, toe }) => [heel, toe]);
      if (move.scene.ground === 'feet') return soles;
      return [...soles, ...sidesOf(body).map(({ knee }) => knee.at), ...(move.scene.ground === 'seat' ? [body.pelvis.at] : [])];
    };
    const first = held(bodyAt(timeline, 0).skeleton);
    for (const ms of every(timeline, 100)) {
      for (const [index, place] of held(bodyAt(timeline, ms).skeleton).entries())
        expect(distance(place, first[index] ?? [9, 9, 9]), `${ms} ms`).toBeLessThan(1e-9);
    }
  });

  test('has nothing under the floor', () => {
    if (!move.scene.hasFloor) return;
    for (const ms of every(timeline, 100)) {
      const body = bodyAt(timeline, ms).skeleton;
      const low = [...places(body), ...sidesOf(body).map(({ heel }) => heel)].map(([, y]) => y);
      expect(Math.min(...low), `${ms} ms`).toBeGreaterThan(-0.0025);
    }
  });

  test('leaves a resting hand exactly where it rests, from one key to the next', () => {
    for (const { keys } of timeline.steps) {
      for (const [index, to] of keys.entries()) {
        const from = keys[index - 1];
        for (const side of ['left', 'right'] as const) {
          const rest = to.hands?.[side];
          if (!from || !rest || from.hands?.[side] !== rest) continue;
          for (const share of [0, 0.1, 0.25, 0.5, 0.75, 0.9]) {
            const { wrist } = bodyAt(timeline, from.atMs + share * (to.atMs - from.atMs)).skeleton[side];
            expect(distance(wrist.at, rest.wrist)).toBeLessThan(1e-9);
            for (const [cell, value] of wrist.turn.entries()) expect(Math.abs(value - (rest.turn[cell] ?? 9))).toBeLessThan(1e-9);
          }
        }
      }
    }
  });

  test('is the mirror image on the other side, or moves both sides alike', () => {
    const repsOn = (way: string) => timeline.segments.filter((segment) => segment.part === 'rep' && segment.way === way);
    const isSided = move.passes.some(({ way }) => way === 'left');
    const [ones, others] = isSided ? [repsOn('left'), repsOn('right')] : [timeline.segments, timeline.segments];
    for (const [index, one] of ones.entries()) {
      const other = others[index] ?? one;
      for (const share of [0, 0.3, 0.6, 0.9]) {
        const at = (start: number) => bodyAt(timeline, start + share * (one.endMs - one.startMs)).skeleton;
        const [body, image] = [at(one.startMs), at(other.startMs)];
        const pairs = [
          [places({ ...body, right: body.left }), places({ ...image, left: image.right })],
          [places({ ...body, left: body.right }), places({ ...image, right: image.left })],
        ] as const;
        for (const [mine, theirs] of pairs) {
          for (const [point, place] of mine.entries())
            expect(distance(mirrorPoint(place), theirs[point] ?? [9, 9, 9]), `${one.phase} ${share}`).toBeLessThan(1e-9);
        }
      }
    }
  });
});
