import { describe, expect, it } from 'vitest';
import { defaultSettings } from './settings.ts';
import { sittingSnapshot } from './sitting/example.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { type TrayItem, trayViewOf } from './tray-view.ts';

const minute = 60_000;
const noon = Date.UTC(2024, 4, 6, 12, 0);
const now = { wallMs: noon, utcOffsetMinutes: 120 };

const sitting: Snapshot = { ...sittingSnapshot, dueAt: noon + 13 * minute };
const due: Snapshot = { ...sitting, phase: 'due', streakMs: 46 * minute, dueAt: null, canSnooze: true, reminderOpen: true };

const view = (changes: Partial<Snapshot>, base = sitting) => trayViewOf({ ...base, ...changes }, defaultSettings, now);
const flat = (items: readonly TrayItem[]): readonly TrayItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
const ids = (changes: Partial<Snapshot>, base = sitting) => flat(view(changes, base).menu).map(({ id }) => id);

describe('the tooltip', () => {
  it('says how long you have sat and when the next break comes', () => {
    expect(view({}).tooltip).toBe('Sitting 32 min. Next break in 13 min.');
  });

  it('adds up to the limit in the middle of a minute', () => {
    expect(view({ streakMs: 32.5 * minute, dueAt: noon + 12.5 * minute }).tooltip).toBe('Sitting 32 min. Next break in 13 min.');
  });

  it('never promises a break that is not planned', () => {
    expect(view({ dueAt: null }).tooltip).toBe('Sitting 32 min.');
    expect(view({ dueAt: noon - 1 }).tooltip).toBe('Sitting 32 min.');
  });

  it('does not speak of zero minutes', () => {
    expect(view({ streakMs: 10_000, dueAt: noon + 44.8 * minute }).tooltip).toBe('Just sat down. Next break in 45 min.');
    expect(view({ phase: 'away', streakMs: 0, dueAt: null }).tooltip).toBe('Away.');
  });

  it('says the cause with the state, unless Windows would cut it', () => {
    expect(view({ because: '6 min away at 13:12 was a rest.' }).tooltip).toBe(
      'Sitting 32 min. Next break in 13 min. 6 min away at 13:12 was a rest.',
    );
    expect(view({ phase: 'away', presence: 'away', because: 'Away since 13:50: screen locked.' }).tooltip).toBe(
      'Away since 13:50: screen locked.',
    );
    expect(view({ because: 'Long. '.repeat(20) }).tooltip).toBe('Sitting 32 min. Next break in 13 min.');
  });

  it('says until when it is paused, in local time', () => {
    expect(view({ phase: 'paused', pausedUntil: noon + 30 * minute }).tooltip).toBe('Paused until 14:30.');
  });

  it('says on which day a long pause ends', () => {
    expect(view({ phase: 'paused', pausedUntil: Date.UTC(2024, 4, 7, 4, 0) }).tooltip).toBe('Paused until tomorrow 06:00.');
    expect(view({ phase: 'paused', pausedUntil: Date.UTC(2024, 4, 10, 4, 0) }).tooltip).toBe('Paused until 06:00 in 4 days.');
  });

  it('counts the snoozes', () => {
    expect(view({ phase: 'snoozed', dueAt: noon + 5 * minute, snoozesUsed: 2 }).tooltip).toBe(
      'Snoozed until 14:05. Sitting 32 min. Snooze 2 of 3.',
    );
    expect(view({ phase: 'snoozed', dueAt: noon + 5 * minute, snoozeLimit: 0 }).tooltip).toBe('Snoozed until 14:05. Sitting 32 min.');
  });

  it('says why a break is held', () => {
    expect(view({ phase: 'held', heldBy: 'dnd' }).tooltip).toBe('Break held: do not disturb. Sitting 32 min.');
  });

  it('fits what Windows can show', () => {
    for (const phase of ['sitting', 'away', 'due', 'snoozed', 'held', 'paused', 'routine'] as const) {
      const longest = view({
        phase,
        streakMs: 26 * 60 * minute,
        dueAt: noon + 7 * 24 * 60 * minute,
        pausedUntil: noon + 7 * 24 * 60 * minute,
      });
      expect(longest.tooltip.length).toBeLessThan(128);
    }
  });
});

describe('the icon', () => {
  it('shows the streak as a ring', () => {
    expect(view({}).icon).toBe('sitting-8');
    expect(view({ streakMs: 90 * minute }).icon).toBe('sitting-12');
  });

  it('tells due from overdue', () => {
    expect(view({}, due).icon).toBe('due');
    expect(view({ overdue: true }, due).icon).toBe('overdue');
  });

  it('is overdue when a hold has reached its ceiling', () => {
    expect(view({ phase: 'held', overdue: true }).icon).toBe('overdue');
  });

  it.each(['away', 'snoozed', 'held', 'paused', 'routine'] as const)('has a shape for %s', (phase) => {
    expect(view({ phase }).icon).toBe(phase);
  });
});

describe('the menu', () => {
  it('begins with the status and offers a routine at any time', () => {
    expect(view({}).menu[0]).toEqual({ kind: 'line', id: 'status', label: 'Sitting 32 min. Next break in 13 min.' });
    expect(ids({})).toEqual([
      'status',
      'after-status',
      'start',
      'after-reminder',
      'pause',
      'pause-30',
      'pause-60',
      'pause-morning',
      'after-pause',
      'open',
      'settings',
      'before-quit',
      'quit',
    ]);
  });

  it('offers snooze and skip when a break is due', () => {
    expect(ids({}, due)).toEqual(expect.arrayContaining(['snooze-5', 'snooze-10', 'snooze-15', 'skip']));
  });

  it('offers each snooze length once', () => {
    const { menu } = trayViewOf(due, { ...defaultSettings, snoozeMinutes: [5, 5, 10] }, now);
    expect(menu.filter(({ id }) => id.startsWith('snooze')).map(({ id }) => id)).toEqual(['snooze-5', 'snooze-10']);
  });

  it('says why there is no snooze at the limit', () => {
    const menu = view({ canSnooze: false, snoozesUsed: 3 }, due).menu;
    expect(menu.some(({ id }) => id.startsWith('snooze'))).toBe(false);
    expect(menu).toContainEqual({ kind: 'line', id: 'no-more-snoozes', label: 'All 3 snoozes in a row are used' });
  });

  it('lets a snoozed break be skipped', () => {
    expect(ids({ phase: 'snoozed', reminderOpen: true })).toContain('skip');
  });

  it('offers resume, not pause, while paused', () => {
    const paused = ids({ phase: 'paused', pausedUntil: noon + minute });
    expect(paused).toContain('resume');
    expect(paused).not.toContain('pause');
  });

  it('leads back to a running routine', () => {
    expect(view({ phase: 'routine', reminderOpen: true }).menu).toContainEqual({
      kind: 'action',
      id: 'start',
      label: 'Show routine',
      command: { type: 'start' },
    });
    expect(ids({ phase: 'routine', reminderOpen: true, canSnooze: true })).not.toContain('snooze-5');
  });

  it('says when the idle time cannot be trusted', () => {
    expect(ids({ idleSource: 'stuck' })).toContain('idle-trouble');
  });

  it('has no id twice', () => {
    for (const base of [sitting, due]) expect(new Set(ids({}, base)).size).toBe(ids({}, base).length);
  });

  it('is equal while nothing that it shows has changed', () => {
    expect(view({ streakMs: 32 * minute + 30_000 })).toEqual(view({}));
  });
});
