import { describe, expect, it } from 'vitest';
import { isWorkTime } from '../working-hours.ts';
import { afterAnyDay, always } from './deeds.ts';
import { holderOf } from './holds.ts';
import { append, emptyLedger } from './ledger.ts';
import { limitsOf } from './limits.ts';
import { streakAt } from './model.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';
import type { SegmentKind } from './segment-kind.ts';
import { segmentKinds } from './segment-kind.ts';

const minuteMs = 60_000;
/** A reminder may wait so long for a pause in the typing. */
const announceWithin = '75s';

describe('whatever happens', () => {
  it('every elapsed millisecond is booked exactly once', () => {
    always((day) => expect(day.bookedMs).toBe(day.current.t));
  });

  it('the columns sum to the elapsed time', () => {
    always((day) => {
      const { current, entries } = day;
      const inColumn = (kind: SegmentKind) =>
        entries.reduce((sum, entry) => sum + (entry.type === 'segment' && entry.kind === kind ? entry.ms : 0), 0);
      const open = current.t - current.open.since;
      expect(segmentKinds.reduce((sum, kind) => sum + inColumn(kind), open)).toBe(current.t);
    });
  });

  it('the log is numbered without holes and replays to the same ledger', () => {
    always((day) => {
      expect(day.entries.map(({ seq }) => seq)).toEqual(day.entries.map((_, index) => index + 1));
      const { here, ...folded } = day.entries.reduce(append, emptyLedger);
      // A relaunch knows from its state alone that a pause went on.
      expect({ ...folded, here: day.current.ledger.here }).toEqual(day.current.ledger);
    });
  });

  it('nothing prompts while locked, asleep, away, paused, in a routine, outside working hours, or in the first minute back', () => {
    always((day, prompted) => {
      const hours = limitsOf(day['settings']).workingHours;
      for (const { open, senses, pause, routine, t, stamp } of prompted) {
        expect([open.kind, senses.lockedSince, senses.asleepSince, pause, routine]).toEqual(['sitting', null, null, null, null]);
        if (senses.returned !== null) expect(t).toBeGreaterThanOrEqual(senses.returned + minuteMs);
        if (hours !== null) expect(isWorkTime(hours, stamp.wallMs, stamp.utcOffsetMinutes)).toBe(true);
      }
    });
  });

  it('nothing prompts while it is held', () => {
    always((day, prompted) => {
      const { holds } = limitsOf(day['settings']);
      if (prompted.length > 0) expect(day.inTheWay.filter((reason) => holds.includes(reason))).toEqual([]);
      for (const { holds: known, t } of prompted) expect(known.userUntil === null || known.userUntil <= t).toBe(true);
    });
  });

  it('no reminder is lost: each ends in the log, with its reason where it was not answered', () => {
    afterAnyDay(({ entries, current }) => {
      let now: 'none' | 'due' | 'snoozed' = 'none';
      let nudges = 0;
      for (const entry of entries) {
        if (entry.type !== 'reminder') continue;
        const { event, why } = entry;
        if (event === 'due') {
          expect(now).not.toBe('due');
          [now, nudges] = ['due', 0];
        } else if (event === 'held' || event === 'announced' || event === 'nudged' || event === 'closed') {
          expect(now).toBe('due');
          if (event === 'nudged') nudges += 1;
          if (event === 'held') expect(why).toMatch(/^(dnd|fullscreen|call|user)$/);
        } else {
          expect(now).not.toBe('none');
          now = event === 'snoozed' ? 'snoozed' : 'none';
          if (event === 'expired' || event === 'withdrawn') expect(why).toMatch(/^(ignored|hours|paused|limit)$/);
        }
        expect(nudges).toBeLessThanOrEqual(1);
      }
      expect(current.reminder.kind).toBe(now);
    });
  });

  it('the keys that lock the screen bring no prompt on to it', () => {
    const lock = (day: Scenario): readonly string[] => {
      const told = day.told.length;
      day.bump().fact({ type: 'sensed', idleMs: 0, isAside: true }).fact({ type: 'screenLocked' });
      return day.told.slice(told);
    };
    // A nudge waits for someone to touch something.
    expect(
      lock(
        scenario({ settings: { awayAfterMinutes: 10, restAfterMinutes: 10 } })
          .sit('46m')
          .idle('8m'),
      ),
    ).toEqual(['54:00 withdraw']);
    always((day) => expect(lock(day).join()).not.toMatch(/notify|nudge/));
  });

  it('a due reminder is announced as soon as it may be', () => {
    always((day) => {
      if (!isOwed(day)) return;
      const told = day.told.length;
      day.sit(announceWithin);
      expect(!isOwed(day) || day.told.slice(told).join().includes('notify')).toBe(true);
    });
  });

  it('a reminder is announced once and nudged once', () => {
    always(({ told }) => {
      // Whatever ends or hides a notice begins the count again.
      const shown = told.map((line) => line.replace(/^\S+ /, '').replace(/ at .*/, ''));
      const twice = shown.some((what, index) => what === 'nudge' && shown.slice(index + 1).find(isNotice) === 'nudge');
      expect(twice).toBe(false);
    });
  });

  it('the next look is always ahead and never more than a minute away', () => {
    always((day) => {
      expect(day.current.wakeAt).toBeGreaterThan(day.current.t);
      expect(day.current.wakeAt).toBeLessThanOrEqual(day.current.t + minuteMs);
    });
  });

  it('a crash loses at most a minute of time here', () => {
    always(({ current: { open, wakeAt, savedAt } }) => expect(open.kind === 'away' || wakeAt <= savedAt + minuteMs).toBe(true));
  });

  it('three hours of work bring a reminder', () => {
    always((day) => {
      if (day.entries.length % 8 !== 0) return;
      day.fact({ type: 'resumed' }).fact({ type: 'screenUnlocked' }).fact({ type: 'routineWindowGone', how: 'closed' });
      day.set({ workingHoursOn: false }).holds({});
      if (day.snapshot.phase === 'paused') day.ask({ type: 'resume' });
      if (day.snapshot.heldUntil !== null) day.ask({ type: 'resume' });
      const told = day.told.length;
      expect(day.sit('3h5m').told.slice(told).join()).toContain('notify');
    });
  });
});

function isNotice(what: string): boolean {
  return what === 'nudge' || what === 'notify' || what === 'withdraw';
}

function isOwed({ current, snapshot }: Scenario): boolean {
  const { reminder, open, pause, routine, senses, t } = current;
  if (holderOf(current) !== null) return false;
  if (open.kind !== 'sitting' || pause !== null || routine !== null || snapshot.offHours !== null) return false;
  if (senses.returned !== null && t < senses.returned + minuteMs) return false;
  if (reminder.kind === 'due') return reminder.announced === null && !reminder.closed;
  return streakAt(current) >= current.answeredMs + snapshot.sitLimitMs && (reminder.kind === 'none' || t >= reminder.until);
}
