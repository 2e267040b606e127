import { describe, expect, test } from 'vitest';
import { routineWith } from './example.ts';
import { canLeaveOutFloor, leaveOutFloor, type Playing } from './no-floor.ts';
import { freshPlayer, play, reportOf } from './player.ts';
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

  test('is not offered without a floor move ahead, nor where there is nothing else', () => {
    expect(canLeaveOutFloor(begun(['shoulderRolls', 'wallAngels']))).toBe(false);
    expect(canLeaveOutFloor(begun(['catCow', 'childsPose']))).toBe(false);
    const last = mixed.timeline.steps[3]?.endMs ?? 0;
    expect(canLeaveOutFloor(mixed)).toBe(true);
    expect(canLeaveOutFloor({ ...mixed, player: { ...mixed.player, positionMs: last - 50_000 } })).toBe(true);
    const only = begun(['catCow']);
    expect(leaveOutFloor(only)).toBe(only);
  });
});
