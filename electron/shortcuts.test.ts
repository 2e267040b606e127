import { describe, expect, it } from 'vitest';
import type { Command } from '../shared/command.ts';
import { defaultSettings, type Settings } from '../shared/settings.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import { commandOf, createShortcuts } from './shortcuts.ts';

type Met = Pick<Snapshot, 'phase' | 'heldUntil'>;

/** A system that gives every combination but those that others hold. */
function desk({ held = [] as string[], met = { phase: 'sitting', heldUntil: null } as Met } = {}) {
  const given = new Map<string, () => void>();
  const calls: string[] = [];
  const asked: Command[] = [];
  const warnings: string[] = [];
  let ms = 0;
  const shortcuts = createShortcuts({
    keys: {
      register: (accelerator, onPress) => {
        calls.push(`+${accelerator}`);
        if (accelerator === 'F24') throw new TypeError('no such key');
        if (held.includes(accelerator) || given.has(accelerator)) return false;
        given.set(accelerator, onPress);
        return true;
      },
      unregister: (accelerator) => {
        calls.push(`-${accelerator}`);
        given.delete(accelerator);
      },
    },
    read: () => met,
    run: (command) => asked.push(command),
    now: () => ms,
    log: { warn: (message) => warnings.push(message) },
  });
  const show = (changes: Partial<Settings>): void => shortcuts.show({ ...defaultSettings, ...changes });
  const press = (accelerator: string, afterMs = 5_000): void => {
    ms += afterMs;
    given.get(accelerator)?.();
  };
  return { ...shortcuts, show, press, given, calls, asked, warnings };
}

describe('shortcuts', () => {
  it('are none until one is set', () => {
    const { show, calls, refused } = desk();
    show({});
    expect(calls).toEqual([]);
    expect(refused()).toEqual([]);
  });

  it('are taken once, however often the same settings are shown', () => {
    const { show, calls } = desk();
    for (let times = 0; times < 3; times += 1) show({ startShortcut: 'F8', pauseShortcut: 'Meta+F5', volumePercent: times });
    expect(calls).toEqual(['+F8', '+Meta+F5']);
  });

  it('ask for what they stand for', () => {
    const { show, press, asked } = desk();
    show({ startShortcut: 'F7', snoozeShortcut: 'F8', pauseShortcut: 'F9' });
    for (const key of ['F7', 'F8', 'F9']) press(key);
    expect(asked).toEqual([{ type: 'start' }, { type: 'snooze' }, { type: 'pause', end: { kind: 'for', minutes: 30 } }]);
  });

  it('are given back when they are cleared, and at the end', () => {
    const { show, given, stop } = desk();
    show({ startShortcut: 'F7', pauseShortcut: 'F9' });
    show({ pauseShortcut: 'F9' });
    expect([...given.keys()]).toEqual(['F9']);
    stop();
    expect([...given.keys()]).toEqual([]);
  });

  it('may change places', () => {
    const { show, press, asked, refused } = desk();
    show({ startShortcut: 'F7', snoozeShortcut: 'F8' });
    show({ startShortcut: 'F8', snoozeShortcut: 'F7' });
    press('F8');
    expect(asked).toEqual([{ type: 'start' }]);
    expect(refused()).toEqual([]);
  });

  it('that the system does not give are told, and asked for again when one is changed', () => {
    const held = ['F7'];
    const { show, press, asked, calls, refused, warnings } = desk({ held });
    show({ startShortcut: 'F7', snoozeShortcut: 'F24' });
    expect(refused()).toEqual(['start', 'snooze']);
    expect(warnings).toEqual([
      'The shortcut F7 (start) cannot be had: it is taken, or unknown to this system.',
      'The shortcut F24 (snooze) cannot be had: no such key.',
    ]);
    show({ startShortcut: 'F7', snoozeShortcut: 'F24' });
    expect(calls).toEqual(['+F7', '+F24']);
    held.splice(0);
    show({ startShortcut: 'F7', snoozeShortcut: null });
    expect(refused()).toEqual([]);
    press('F7');
    expect(asked).toEqual([{ type: 'start' }]);
  });

  it('act once while the key is held down', () => {
    const { show, press, asked } = desk();
    show({ pauseShortcut: 'F9' });
    press('F9');
    press('F9', 660);
    for (let times = 0; times < 50; times += 1) press('F9', 40);
    expect(asked).toHaveLength(1);
    press('F9', 1_000);
    expect(asked).toHaveLength(2);
  });

  it('are given back while others are recorded, and taken again', () => {
    const { show, rest, press, given, asked, refused } = desk({ held: ['F7'] });
    show({ startShortcut: 'F8', snoozeShortcut: 'F7' });
    rest(true);
    expect([...given.keys()]).toEqual([]);
    expect(refused()).toEqual(['snooze']);
    show({ startShortcut: 'F9', snoozeShortcut: 'F7' });
    rest(false);
    expect([...given.keys()]).toEqual(['F9']);
    press('F9');
    expect(asked).toEqual([{ type: 'start' }]);
  });
});

describe('the shortcut of the pause', () => {
  it('ends a pause, and a hold that was asked for', () => {
    expect(commandOf('pause', { phase: 'paused', heldUntil: null })).toEqual({ type: 'resume' });
    expect(commandOf('pause', { phase: 'sitting', heldUntil: 1 })).toEqual({ type: 'resume' });
    expect(commandOf('pause', { phase: 'held', heldUntil: null })).toMatchObject({ type: 'pause' });
  });
});
