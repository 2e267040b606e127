import { describe, expect, it } from 'vitest';
import { sittingSnapshot } from '../sitting/example.ts';
import type { Snapshot } from '../sitting/snapshot.ts';
import { english } from '../words/words.ts';
import { statusJson, statusText } from './status.ts';

const minute = 60_000;
const noon = Date.UTC(2024, 5, 3, 12, 0);
const snapshot: Snapshot = {
  ...sittingSnapshot,
  streakMs: 42 * minute + 30_000.25,
  dueAt: noon + 2.5 * minute,
  wallMs: noon,
  utcOffsetMinutes: 120,
  today: { sittingMs: 190 * minute + 0.4, awayMs: 40 * minute, routineMs: 6 * minute, pausedMs: 0, unobservedMs: 0 },
};

describe('statusJson', () => {
  it('is one line with the promised keys and no other', () => {
    const text = statusJson(english, snapshot, '0.1.0');
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.trimEnd()).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({
      running: true,
      version: '0.1.0',
      phase: 'sitting',
      presence: 'here',
      streakMs: 2_550_000,
      sitLimitMs: 2_700_000,
      dueAt: noon + 150_000,
      overdue: false,
      snoozesUsed: 0,
      heldBy: null,
      heldUntil: null,
      pausedUntil: null,
      why: '42 min sitting.',
      idleSource: 'ok',
      today: { sittingMs: 11_400_000, awayMs: 2_400_000, routineMs: 360_000, pausedMs: 0, unobservedMs: 0 },
    });
  });
});

describe('statusText', () => {
  it('says why, the streak, what comes next and today', () => {
    expect(statusText(english, snapshot)).toBe(
      [
        '42 min sitting.',
        'Streak: 42 min of 45 min. Next break in 3 min, at 14:02.',
        'Today: sitting 3 hr 10 min, away 40 min, routine 6 min, paused 0 min, not observed 0 min.',
        '',
      ].join('\n'),
    );
  });

  it('leaves to the first line what holds a break, and gives every notice', () => {
    const held: Snapshot = { ...snapshot, phase: 'held', dueAt: null, heldBy: 'dnd', overdue: true, notices: ['No tray.'] };
    const text = statusText(english, held);
    expect(text).toMatch(/^42 min sitting\. [^\n]+\nStreak: 42 min of 45 min, overdue\.\nToday: [^\n]+\nNo tray\.\n$/);
  });
});
