import { describe, expect, it, test } from 'vitest';
import { moveIds } from '../../shared/routine/move.ts';
import { usualStep } from '../../shared/routine/routine.ts';
import { at } from '../../shared/routine/timeline.ts';
import { loopOf, tellingMs, timelineOfStep } from './step-loop.ts';

const steps = moveIds.map(usualStep);

describe('the preview of a step', () => {
  test.each(steps)('shows $move on each of its sides, and neither the way there nor back', (step) => {
    const { timeline, fromMs, toMs } = loopOf(step);
    const parts = timeline.segments.filter(({ startMs }) => startMs >= fromMs && startMs < toMs);
    expect(parts.filter(({ part }) => part !== 'rep' && part !== 'otherWay')).toEqual([]);
    expect(new Set(parts.map(({ way }) => way))).toEqual(new Set(timeline.segments.map(({ way }) => way)));
  });

  it('goes at the pace of the dose', () => {
    const step = usualStep('shoulderRolls');
    const slow = loopOf({ ...step, dose: { ...step.dose, pacePercent: 50 } });
    const usual = loopOf(step);
    const repMs = ({ timeline }: typeof usual): number => {
      const rep = timeline.segments.find(({ part }) => part === 'rep');
      return rep ? rep.endMs - rep.startMs : 0;
    };
    expect(repMs(slow)).toBe(2 * repMs(usual));
  });
});

test.each(steps)('the still picture of $move is taken within its first rep', (step) => {
  const timeline = timelineOfStep(step);
  const { segment } = at(timeline, tellingMs(timeline));
  expect(segment.part).toBe('rep');
  expect(segment.rep).toBe(1);
});
