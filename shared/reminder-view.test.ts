import { describe, expect, it } from 'vitest';
import { reminderViewOf } from './reminder-view.ts';
import { defaultSettings } from './settings.ts';
import { sittingSnapshot } from './sitting/example.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { english } from './words/words.ts';

const minute = 60_000;
const due: Snapshot = { ...sittingSnapshot, phase: 'due', streakMs: 45 * minute, canSnooze: true, reminderOpen: true };
const view = (changes: Partial<Snapshot> = {}, options = { nudge: false, hasButtons: false }) =>
  reminderViewOf(english, { ...due, ...changes }, defaultSettings, options);

describe('the reminder', () => {
  it.each([
    [45, 'You have been sitting for 45 minutes'],
    [60, 'You have been sitting for 1 hour'],
    [61, 'You have been sitting for 1 hour 1 minute'],
    [125, 'You have been sitting for 2 hours 5 minutes'],
  ])('tells the real sitting time of %i minutes', (minutes, title) => {
    expect(view({ streakMs: minutes * minute + 59_000 }).title).toBe(title);
  });

  it('says what to do and how, where there are no buttons', () => {
    expect(view().body).toBe('Roll your shoulders, then slide your arms up a wall. Start, snooze or skip it from the tray.');
  });

  it('leaves the how to the buttons where there are some', () => {
    expect(view({}, { nudge: false, hasButtons: true }).body).toBe('Roll your shoulders, then slide your arms up a wall.');
  });

  it('asks differently the second time', () => {
    expect(view({}, { nudge: true, hasButtons: true }).body).not.toBe(view({}, { nudge: false, hasButtons: true }).body);
  });

  it.each([
    [0, 3, ''],
    [1, 3, ' Snoozed 1 of 3.'],
    [2, 3, ' Snoozed 2 of 3: one is left.'],
    [3, 3, ' All 3 snoozes are used.'],
    [0, 1, ' It can be snoozed once.'],
    [1, 1, ' The one snooze is used.'],
    [0, 0, ''],
    [1, 0, ' Snoozed once.'],
    [4, 0, ' Snoozed 4 times.'],
  ])('counts the snoozes: %i of %i', (snoozesUsed, snoozeLimit, said) => {
    const canSnooze = snoozeLimit === 0 || snoozesUsed < snoozeLimit;
    const { body } = view({ snoozesUsed, snoozeLimit, canSnooze }, { nudge: true, hasButtons: true });
    expect(body).toBe(`Your shoulders are still waiting for a break.${said}`);
  });

  it('names no snooze in the tray at the limit', () => {
    expect(view({ canSnooze: false, snoozesUsed: 3 }).body).toBe(
      'Roll your shoulders, then slide your arms up a wall. Start or skip it from the tray. All 3 snoozes are used.',
    );
  });

  it('starts the routine on a click', () => {
    expect(view().onClick).toEqual({ type: 'start' });
  });

  it('has no snooze button at the limit', () => {
    expect(view().actions.map(({ id }) => id)).toEqual(['start', 'snooze', 'skip']);
    expect(view({ canSnooze: false, snoozesUsed: 3 }).actions.map(({ id }) => id)).toEqual(['start', 'skip']);
  });
});
