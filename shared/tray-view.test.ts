import { describe, expect, it } from 'vitest';
import type { HoldReason } from './hold.ts';
import { planOf } from './routine/example.ts';
import { plansOf } from './routine/routine-book.ts';
import { defaultSettings } from './settings.ts';
import { sittingSnapshot } from './sitting/example.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { type TrayItem, trayViewOf } from './tray-view.ts';
import { english } from './words/words.ts';

const minute = 60_000;
const plans = plansOf([]);
const noon = Date.UTC(2024, 4, 6, 12, 0);

const phases = ['sitting', 'away', 'due', 'snoozed', 'held', 'paused', 'routine'] as const;

const sitting: Snapshot = { ...sittingSnapshot, wallMs: noon, utcOffsetMinutes: 120, dueAt: noon + 13 * minute };
const due: Snapshot = { ...sitting, phase: 'due', streakMs: 46 * minute, dueAt: null, canSnooze: true, reminderOpen: true };

const view = (changes: Partial<Snapshot>, base = sitting) => trayViewOf(english, { ...base, ...changes }, defaultSettings, plans);
const flat = (items: readonly TrayItem[]): readonly TrayItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
const ids = (changes: Partial<Snapshot>, base = sitting) => flat(view(changes, base).menu).map(({ id }) => id);

describe('the tooltip', () => {
  it('says the cause with the state, unless Windows would cut it', () => {
    const lastRest = { how: 'absence', at: noon - 48 * minute, utcOffsetMinutes: 120, ms: 6 * minute } as const;
    expect(view({ lastRest }).tooltip).toBe('Sitting 32 min. Next break in 13 min. 6 min away at 13:12 was a rest.');
    expect(view({ phase: 'away', presence: 'away', openSource: 'lock', openSince: noon - 10 * minute }).tooltip).toBe(
      'Away since 13:50: screen locked.',
    );
    expect(view({ lastRest, idleSource: 'blind', openSource: 'call' }).tooltip).toBe(
      'Sitting 32 min. Next break in 13 min. A call counts as being here. 6 min away at 13:12 was a rest.',
    );
  });

  it('says nothing twice', () => {
    for (const phase of phases) {
      for (const presence of ['here', 'away'] as const) {
        for (const heldUntil of [null, noon + 60 * minute]) {
          for (const offHours of [null, { until: noon + 20 * 60 * minute }]) {
            const heldBy: HoldReason | null = phase !== 'held' ? null : heldUntil === null ? 'dnd' : 'user';
            const pausedUntil = phase === 'paused' ? noon + 30 * minute : null;
            const changes = { phase, presence, heldBy, heldUntil, offHours, pausedUntil, snoozesUsed: 3 };
            const said = view({ ...changes, openSource: 'idle', openSince: noon - 20 * minute }).tooltip.split(/(?<=\.) /);
            expect(said.join(' ').length).toBeLessThan(128);
            expect(new Set(said).size, said.join(' ')).toBe(said.length);
            expect(said.join(' ').includes(' until 15:00'), said.join(' ')).toBe(heldUntil !== null);
          }
        }
      }
    }
  });

  it('fits what Windows can show', () => {
    for (const phase of phases) {
      const longest = view({
        phase,
        overdue: true,
        streakMs: 26 * 60 * minute,
        dueAt: noon + 7 * 24 * 60 * minute,
        pausedUntil: noon + 7 * 24 * 60 * minute,
        heldBy: 'fullscreen',
        heldUntil: noon + 8 * 60 * minute,
        snoozesUsed: 10,
        snoozeLimit: 10,
      });
      expect(longest.tooltip.length).toBeLessThan(128);
    }
  });
});

describe('the title', () => {
  const titled = (changes: Partial<Snapshot>) =>
    trayViewOf(english, { ...sitting, ...changes }, { ...defaultSettings, showTimeLeft: true }, plans).title;

  it('is the time left, where it is asked for', () => {
    expect(titled({})).toBe('13 min');
    expect(titled({ phase: 'snoozed', dueAt: noon + 4.5 * minute })).toBe('5 min');
    expect(view({}).title).toBe('');
  });

  it('is empty where no break is to come', () => {
    expect(titled({ dueAt: null })).toBe('');
    expect(titled({ phase: 'due', dueAt: noon - minute })).toBe('');
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
    expect(view({}).menu[0]).toEqual({ kind: 'line', id: 'status', label: 'Next break at 14:13.' });
    expect(ids({})).toEqual([
      'status',
      'after-status',
      'start',
      'start-another',
      'start-staySeated',
      'start-upperBackRelief',
      'start-twoMinuteQuiet',
      'after-reminder',
      'hold',
      'pause',
      'pause-30',
      'pause-60',
      'pause-120',
      'pause-morning',
      'pause-time',
      'after-pause',
      'open',
      'history',
      'tips',
      'settings',
      'about',
      'before-quit',
      'quit',
    ]);
  });

  it('offers every routine but the one that start starts, by its name', () => {
    const own = { ...planOf(['wallAngels']), id: 'own-1', name: 'Wall & more' };
    const menu = trayViewOf(english, sitting, { ...defaultSettings, routineId: 'staySeated' }, plansOf([own])).menu;
    expect(menu.find(({ id }) => id === 'start-another')).toMatchObject({
      items: [
        { label: 'Desk reset', command: { type: 'start', routine: 'deskReset' } },
        { label: 'Upper-back relief' },
        { label: 'Two-minute quiet' },
        { label: 'Wall & more', command: { type: 'start', routine: 'own-1' } },
      ],
    });
    expect(menu).toContainEqual(expect.objectContaining({ id: 'start', command: { type: 'start' } }));
  });

  it('offers no other routine while one runs', () => {
    expect(ids({ phase: 'routine' })).not.toContain('start-another');
  });

  it('offers snooze and skip when a break is due', () => {
    expect(ids({}, due)).toEqual(expect.arrayContaining(['snooze-5', 'snooze-10', 'snooze-15', 'skip']));
  });

  it('offers each snooze length once', () => {
    const { menu } = trayViewOf(english, due, { ...defaultSettings, snoozeMinutes: [5, 5, 10] }, plans);
    expect(menu.filter(({ id }) => id.startsWith('snooze')).map(({ id }) => id)).toEqual(['snooze-5', 'snooze-10']);
  });

  it('says why there is no snooze at the limit', () => {
    const menu = view({ canSnooze: false, snoozesUsed: 3 }, due).menu;
    expect(menu.some(({ id }) => id.startsWith('snooze'))).toBe(false);
    expect(menu).toContainEqual({ kind: 'line', id: 'no-more-snoozes', label: 'All 3 snoozes are used.' });
  });

  it('says so while the break is held, too', () => {
    expect(ids({ phase: 'held', heldBy: 'dnd', canSnooze: false, snoozesUsed: 3 }, due)).toContain('no-more-snoozes');
    expect(ids({ phase: 'snoozed', canSnooze: false, snoozesUsed: 3 }, due)).not.toContain('no-more-snoozes');
  });

  it('lets a snoozed break be skipped', () => {
    expect(ids({ phase: 'snoozed', reminderOpen: true })).toContain('skip');
  });

  it('offers resume, not pause, while paused', () => {
    const paused = ids({ phase: 'paused', pausedUntil: noon + minute });
    expect(paused).toContain('resume');
    expect(paused).not.toContain('pause');
    expect(paused).not.toContain('hold');
  });

  it('says of a hold that outlasts the pause, and of no other', () => {
    const held = { phase: 'paused', heldUntil: noon + 60 * minute } as const;
    expect(view({ ...held, pausedUntil: noon + 30 * minute }).menu).toContainEqual({
      kind: 'line',
      id: 'held-until',
      label: 'Breaks held until 15:00.',
    });
    expect(ids({ ...held, pausedUntil: noon + 90 * minute })).not.toContain('held-until');
  });

  it('holds for an hour with one click', () => {
    expect(view({}).menu).toContainEqual({ kind: 'action', id: 'hold', label: 'Hold for 1 hr', command: { type: 'hold', minutes: 60 } });
  });

  it('says until when it holds, and offers to stop', () => {
    const { menu } = view({ heldUntil: noon + 60 * minute });
    expect(menu).toContainEqual({ kind: 'line', id: 'held-until', label: 'Breaks held until 15:00.' });
    expect(menu).toContainEqual({ kind: 'action', id: 'stop-holding', label: 'Stop holding', command: { type: 'resume' } });
    expect(menu.map(({ id }) => id)).toEqual(expect.arrayContaining(['pause']));
    expect(menu.map(({ id }) => id)).not.toContain('hold');
  });

  it('says it once where a break is due', () => {
    const held = { phase: 'held', heldBy: 'user', heldUntil: noon + 60 * minute } as const;
    expect(ids(held, due)).toContain('stop-holding');
    expect(ids(held, due)).not.toContain('held-until');
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

  it('stays as it is while the minutes pass, as an open one is taken apart by a change', () => {
    const later = trayViewOf(english, { ...sitting, streakMs: 41 * minute, wallMs: noon + 9 * minute }, defaultSettings, plans);
    expect(later.menu).toEqual(view({}).menu);
    expect(later.tooltip).not.toBe(view({}).tooltip);
  });

  it('is equal while nothing that it shows has changed', () => {
    expect(view({ streakMs: 32 * minute + 30_000 })).toEqual(view({}));
  });
});
