import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineWith } from './example.ts';
import { moveIds } from './move.ts';
import { canLeaveOutFloor, leaveOutFloor, type Playing } from './no-floor.ts';
import { freshPlayer, type PlayerEvent, play, reportOf } from './player.ts';
import { needs } from './routine.ts';
import { at, timelineOf } from './timeline.ts';

const begun = (moves: Parameters<typeof routineWith>[0]): Playing => {
  const routine = routineWith(moves);
  const timeline = timelineOf(routine);
  return { routine, timeline, player: freshPlayer(timeline) };
};
const played = (playing: Playing, seconds: number): Playing => ({
  ...playing,
  player: Array.from({ length: seconds }).reduce<Playing['player']>(
    (player) => play(player, { type: 'elapsed', ms: 1000 }, playing.timeline),
    playing.player,
  ),
});
const names = ({ routine }: Playing): readonly string[] => routine.steps.map(({ move }) => move.id);
const moveNow = ({ timeline, player }: Playing): string => at(timeline, player.positionMs).step.move.id;

describe('no floor today', () => {
  const mixed = begun(['shoulderRolls', 'catCow', 'wallAngels', 'childsPose']);

  test('leaves out the floor moves to come and goes on where it was', () => {
    const now = leaveOutFloor(played(mixed, 20));
    expect(names(now)).toEqual(['shoulderRolls', 'wallAngels']);
    expect(now.player.positionMs).toBe(20_000);
    expect(reportOf(now.player, now.timeline).steps).toMatchObject([{ reps: 5 }, { reps: 0, plannedReps: 10 }]);
  });

  test('goes on with the next move from one on the floor that has not begun', () => {
    const start = mixed.timeline.steps[1]?.startMs ?? 0;
    const now = leaveOutFloor({ ...mixed, player: { ...mixed.player, positionMs: start + 4000 } });
    expect(names(now)).toEqual(['shoulderRolls', 'wallAngels']);
    expect(moveNow(now)).toBe('wallAngels');
  });

  test('keeps on the record what was played of one on the floor', () => {
    const rolled = played(mixed, 68 + 10 + 12);
    const now = leaveOutFloor(rolled);
    expect(names(now)).toEqual(['shoulderRolls', 'catCow', 'wallAngels']);
    expect(moveNow(now)).toBe('wallAngels');
    expect(reportOf(now.player, now.timeline).steps[1]).toEqual(reportOf(rolled.player, rolled.timeline).steps[1]);
  });

  test('is finished where nothing else is left, and its report tells what was done', () => {
    const now = leaveOutFloor(played(begun(['shoulderRolls', 'catCow']), 75));
    expect(now.player.status).toBe('finished');
    expect(reportOf(now.player, now.timeline).steps).toMatchObject([{ move: 'shoulderRolls', reps: 20 }]);
  });

  test('counts nothing as played that was not, where the move that runs becomes the first and needs no rest before it', () => {
    const routine = { ...routineWith(['catCow', 'shoulderRolls', 'childsPose', 'neckTilts']), restSeconds: 20 };
    const timeline = timelineOf(routine);
    const fresh = freshPlayer(timeline);
    const rolling = played({ routine, timeline, player: play(fresh, { type: 'next' }, timeline) }, 40);
    const now = leaveOutFloor(rolling);
    expect(names(now)).toEqual(['shoulderRolls', 'neckTilts']);
    expect(reportOf(now.player, now.timeline).steps[0]).toEqual(reportOf(rolling.player, timeline).steps[1]);
    expect(at(now.timeline, now.player.positionMs).segment.rep).toBe(at(timeline, rolling.player.positionMs).segment.rep);
    const resting = leaveOutFloor(played({ routine, timeline, player: play(fresh, { type: 'next' }, timeline) }, 8));
    expect(resting.player.positionMs).toBe(0);
    expect(reportOf(resting.player, resting.timeline).steps[0]?.playedMs).toBe(0);
  });

  test('is not offered without a floor move ahead, nor where there is nothing else', () => {
    expect(canLeaveOutFloor(begun(['shoulderRolls', 'wallAngels']))).toBe(false);
    expect(canLeaveOutFloor(begun(['catCow', 'childsPose']))).toBe(false);
    const last = mixed.timeline.steps[3]?.endMs ?? 0;
    expect(canLeaveOutFloor(mixed)).toBe(true);
    expect(canLeaveOutFloor({ ...mixed, player: { ...mixed.player, positionMs: last - 50_000 } })).toBe(true);
    const only = begun(['catCow']);
    expect(leaveOutFloor(only)).toBe(only);
  });

  test('leaves what was played on the record as it was, whatever came before', () => {
    const events = fc.oneof(
      { weight: 5, arbitrary: fc.record({ type: fc.constant('elapsed' as const), ms: fc.integer({ min: 0, max: 1500 }) }) },
      { weight: 1, arbitrary: fc.constantFrom<PlayerEvent>({ type: 'next' }, { type: 'previous' }, { type: 'pause' }, { type: 'play' }) },
    );
    const stretches = fc.array(fc.tuple(events, fc.integer({ min: 1, max: 40 })), { maxLength: 12 });
    const moves = fc.array(fc.constantFrom(...moveIds), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(moves, fc.constantFrom(0, 7, 20), stretches, (ids, restSeconds, came) => {
        const routine = { ...routineWith(ids), restSeconds };
        const timeline = timelineOf(routine);
        const all = came.flatMap(([event, times]) => Array.from({ length: times }, () => event));
        const before = { routine, timeline, player: all.reduce((player, event) => play(player, event, timeline), freshPlayer(timeline)) };
        if (!canLeaveOutFloor(before)) return;
        const after = leaveOutFloor(before);
        const isKept = ({ playedMs }: { readonly playedMs: number }, index: number): boolean =>
          playedMs > 0 || routine.steps.filter((_, at) => at === index).every((step) => !needs(step, 'floor'));
        expect(reportOf(after.player, after.timeline).steps).toEqual(reportOf(before.player, timeline).steps.filter(isKept));
        const [was, is] = [before, after].map(({ timeline: laid, player }) => at(laid, player.positionMs));
        if (was && is && was.segment.part !== 'between' && !needs(was.step, 'floor'))
          expect([is.step.move.id, is.segment.rep, is.progress]).toEqual([was.step.move.id, was.segment.rep, was.progress]);
      }),
      { numRuns: 100 },
    );
  });
});
