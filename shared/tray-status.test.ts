import { describe, expect, it } from 'vitest';
import { sittingSnapshot } from './sitting/example.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { menuStatus, tooltipStatus } from './tray-status.ts';
import { english } from './words/words.ts';

const minute = 60_000;
const noon = Date.UTC(2024, 4, 6, 12, 0);

const sitting: Snapshot = { ...sittingSnapshot, wallMs: noon, utcOffsetMinutes: 120, dueAt: noon + 13 * minute };
const due: Snapshot = { ...sitting, phase: 'due', streakMs: 46 * minute, dueAt: null };

const tooltip = (changes: Partial<Snapshot>, base = sitting) => tooltipStatus(english, { ...base, ...changes }).join(' ');
const menu = (changes: Partial<Snapshot>, base = sitting) => menuStatus(english, { ...base, ...changes });

describe('the status of the tooltip', () => {
  it('says how long you have sat and when the next break comes', () => {
    expect(tooltip({})).toBe('Sitting 32 min. Next break in 13 min.');
  });

  it('adds up to the limit in the middle of a minute', () => {
    expect(tooltip({ streakMs: 32.5 * minute, dueAt: noon + 12.5 * minute })).toBe('Sitting 32 min. Next break in 13 min.');
  });

  it('never promises a break that is not planned', () => {
    expect(tooltip({ dueAt: null })).toBe('Sitting 32 min.');
    expect(tooltip({ dueAt: noon - 1 })).toBe('Sitting 32 min.');
  });

  it('does not speak of zero minutes', () => {
    expect(tooltip({ streakMs: 10_000, dueAt: noon + 44.8 * minute })).toBe('Just sat down. Next break in 45 min.');
    expect(tooltip({ phase: 'away', streakMs: 0, dueAt: null })).toBe('Away.');
  });

  it('says until when it is paused, in local time', () => {
    expect(tooltip({ phase: 'paused', pausedUntil: noon + 30 * minute })).toBe('Paused until 14:30.');
  });

  it('says on which day a long pause ends', () => {
    expect(tooltip({ phase: 'paused', pausedUntil: Date.UTC(2024, 4, 7, 4, 0) })).toBe('Paused until tomorrow 06:00.');
    expect(tooltip({ phase: 'paused', pausedUntil: Date.UTC(2024, 4, 10, 4, 0) })).toBe('Paused until Friday 06:00.');
  });

  it('counts the snoozes', () => {
    expect(tooltip({ phase: 'snoozed', dueAt: noon + 5 * minute, snoozesUsed: 2 })).toBe(
      'Snoozed until 14:05. Sitting 32 min. Snooze 2 of 3.',
    );
    expect(tooltip({ phase: 'snoozed', dueAt: noon + 5 * minute, snoozesUsed: 4, snoozeLimit: 0 })).toBe(
      'Snoozed until 14:05. Sitting 32 min. Snooze 4.',
    );
    expect(tooltip({ snoozesUsed: 2 }, due)).toBe('Time for a break: 46 min of sitting. 2 of 3 snoozes used.');
    expect(tooltip({ snoozesUsed: 1, snoozeLimit: 0 }, due)).toBe('Time for a break: 46 min of sitting. 1 snooze used.');
  });

  it('says of the last snooze that it was', () => {
    expect(tooltip({ snoozesUsed: 3 }, due)).toBe('Time for a break: 46 min of sitting. All 3 snoozes are used.');
    expect(tooltip({ snoozesUsed: 1, snoozeLimit: 1 }, due)).toBe('Time for a break: 46 min of sitting. The one snooze is used.');
  });

  it('says why a break is held, and for how long you have sat', () => {
    expect(tooltip({ phase: 'held', heldBy: 'dnd', streakMs: 47 * minute })).toBe('Break held: do-not-disturb is on. Sitting 47 min.');
    expect(tooltip({ phase: 'held', heldBy: 'call', streakMs: 167 * minute, overdue: true })).toBe(
      'Break overdue, held: you are on a call. Sitting 2 hr 47 min.',
    );
  });

  it('says until when a break is held because you asked', () => {
    const heldUntil = noon + 60 * minute;
    expect(tooltip({ phase: 'held', heldBy: 'user', heldUntil })).toBe('Break held until 15:00. Sitting 32 min.');
  });
});

describe('the status of the menu', () => {
  it('says moments, never minutes', () => {
    expect(menu({ dueAt: null })).toBe('Sitting.');
    expect(menu({ dueAt: noon - 1 })).toBe('Sitting.');
    expect(menu({ dueAt: null, offHours: { until: null } })).toBe('Outside working hours: no break is planned.');
    expect(menu({ dueAt: noon - 3 * minute }, due)).toBe('Time for a break since 13:57.');
    expect(menu({ dueAt: noon - 9 * minute, overdue: true, snoozesUsed: 1 }, due)).toBe(
      'A break has been waiting since 13:51. 1 of 3 snoozes used.',
    );
    expect(menu({ phase: 'snoozed', dueAt: noon + 5 * minute, snoozesUsed: 2 })).toBe('Snoozed until 14:05. Snooze 2 of 3.');
    expect(menu({ phase: 'held', heldBy: 'fullscreen' })).toBe('Break held: a window fills the screen.');
    expect(menu({ phase: 'held', heldBy: 'user', heldUntil: noon + 60 * minute })).toBe('Break held until 15:00.');
    expect(menu({ phase: 'paused', pausedUntil: noon + 30 * minute })).toBe('Paused until 14:30.');
  });

  it('leaves the limit of snoozes to the line that stands for them', () => {
    expect(menu({ dueAt: noon, snoozesUsed: 3 }, due)).toBe('Time for a break since 14:00.');
    expect(menu({ phase: 'held', heldBy: 'call', snoozesUsed: 3 })).toBe('Break held: you are on a call.');
    expect(menu({ phase: 'snoozed', dueAt: noon, snoozesUsed: 3 })).toBe('Snoozed until 14:00. Snooze 3 of 3.');
  });

  it('says the next break without a day, as it is hours off at most', () => {
    expect(menu({ dueAt: noon + 11 * 60 * minute })).toBe('Next break at 01:00.');
  });

  it.each(['sitting', 'due', 'snoozed', 'held', 'paused', 'routine'] as const)('stays as it is while %s goes on', (phase) => {
    const changes = { phase, pausedUntil: noon + 90 * minute, heldBy: 'call' } as const;
    const later = { ...sitting, ...changes, streakMs: 41 * minute };
    expect(menuStatus(english, { ...later, wallMs: noon + 9 * minute })).toBe(menu(changes));
  });
});
