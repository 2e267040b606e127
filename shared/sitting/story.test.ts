import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { listened, workday } from './recorded-day.ts';
import { storyOf } from './story.ts';

describe('storyOf', () => {
  it('tells a day by what happened in it, and passes over the looks at which nothing did', () => {
    const { day, read } = listened({ startAt: Date.UTC(2026, 2, 1, 22, 30), utcOffsetMinutes: 60 });
    const why = whyOf(english, day.snapshot);
    day.sit('44m').idle('2m').set({ sitLimitMinutes: 30 }).ask({ type: 'snooze', minutes: 5 }).ask({ type: 'resume' });
    day.fact({ type: 'noticeClosed' }).locked('6m');
    const story = storyOf(read());
    expect(story[0]).toBe(`2026-03-01: ${read().heard.length} facts over 52:00.`);
    expect(story.slice(1)).toEqual([
      `23:30:00   +00:00  ${why}`,
      '00:15:00   +45:00  looked: idle 01:00 → log reminder due; lookForHolds',
      '00:15:00   +45:00  holds: dnd no, fullscreen no, call no → log reminder announced; notify at 45:00',
      '00:16:00   +46:00  settings: sitLimitMinutes 30',
      '00:16:00   +46:00  asked: snooze 5 min → withdraw; log reminder snoozed',
      '00:16:00   +46:00  asked: resume → refuse notPaused',
      '00:16:00   +46:00  screen locked → log sitting 44:00 by user',
      '00:19:00   +49:00  looked: idle 05:00 → log rested 05:00 by absence; log reminder discharged',
      '00:22:00   +52:00  screen unlocked',
      `00:22:00   +52:00  ${whyOf(english, day.snapshot)}`,
    ]);
  });

  it('has words for every fact of a full day', () => {
    const { day, read } = listened();
    workday(day);
    const story = storyOf(read()).join('\n');
    for (const words of [
      'lookForEvidence',
      'evidence: call yes, media no',
      'routine finished, move 1 of 1',
      'asked: correct to sitting',
      'asked: pause until morning',
      'suspended',
      'resumed',
      'openRoutine afresh',
    ])
      expect(story).toContain(words);
    expect(story).not.toMatch(/undefined|NaN|\[object/);
  });
});
