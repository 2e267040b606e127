import { describe, expect, test } from 'vitest';
import { routineWith } from '../../../shared/routine/example.ts';
import { freshPlayer, type Player, play } from '../../../shared/routine/player.ts';
import type { Routine } from '../../../shared/routine/routine.ts';
import { at, timelineOf } from '../../../shared/routine/timeline.ts';
import { english } from '../../../shared/words/words.ts';
import { spokenOf } from './spoken-text.ts';

/** Everything a live region says while a routine plays: it speaks where its text changes. */
function saidIn(routine: Routine): readonly string[] {
  const timeline = timelineOf(routine);
  const said: string[] = [];
  for (let ms = 0; ms < timeline.totalMs; ms += 250) {
    const text = spokenOf(english, { ...freshPlayer(timeline), positionMs: ms }, timeline, at(timeline, ms));
    if (text !== said.at(-1)) said.push(text);
  }
  return said;
}

describe('what a screen reader says', () => {
  test('a cue where it changes, a number where a rep begins, and nothing each second', () => {
    const routine = { ...routineWith(['neckTilts', 'wallAngels'], { wallAngels: { reps: 2 } }), restSeconds: 5 };
    expect(saidIn(routine)).toEqual([
      'Stretch is fine, pain is not. Neck tilts. Get ready. Ear towards the shoulder, shoulders still.',
      'Tilt, left side',
      'Hold',
      'Come up',
      'Now the right side',
      'Tilt, right side',
      'Hold',
      'Come up',
      'Rest. Next: Wall angels.',
      'Wall angels. Walk to the wall. Back and head on the wall, heels a hand’s width out.',
      'Slide up, 1',
      'Slide down',
      'Slide up, 2',
      'Slide down',
      'Let your arms sink',
    ]);
  });

  test('a cue that stays is not said again with each rep, and of quick reps not every number', () => {
    expect(saidIn(routineWith(['shoulderRolls'], { shoulderRolls: { reps: 3 } })).slice(1)).toEqual([
      'Roll forward, 1',
      '2',
      '3',
      'Now backward',
      'Roll backward, 1',
      '2',
      '3',
    ]);
    expect(saidIn(routineWith(['armCircles'], { armCircles: { reps: 5 } })).slice(1, 4)).toEqual(['Circle forward, 1', '3', '5']);
  });

  test('how the form begins that is done, not the move itself', () => {
    const [said] = saidIn(routineWith(['catCow'], { catCow: { easier: 'seated' } }));
    expect(said).toBe('Stretch is fine, pain is not. Cat-cow. Get ready. Sit tall near the edge, hands on your thighs.');
  });

  test('the note of a physio in place of our own hint, and which set follows a rest', () => {
    const routine = routineWith(['childsPose'], { childsPose: { reps: 1, sets: 2 } });
    const noted = { ...routine, steps: routine.steps.map((step) => ({ ...step, note: 'Cushion under the knees.' })) };
    expect(saidIn(noted)).toEqual([
      'Stretch is fine, pain is not. Child’s pose. Down to the floor. Cushion under the knees.',
      'Breathe in',
      'Breathe out',
      'Rest. Set 2 of 2.',
      'Breathe in',
      'Breathe out',
      'Come up slowly',
    ]);
  });
});

test('the end is called done only where it was done', () => {
  const timeline = timelineOf(routineWith(['neckTilts']));
  const skipped = play(freshPlayer(timeline), { type: 'next' }, timeline);
  const played = { ...skipped, reachedMs: [timeline.totalMs] };
  const said = (player: Player) => spokenOf(english, player, timeline, at(timeline, player.positionMs));
  expect(skipped.status).toBe('finished');
  expect([said(skipped), said(played)]).toEqual(['Stopped', 'Done']);
});
