import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, emptyLedger } from './ledger.ts';
import type { State } from './model.ts';
import { streakAt } from './model.ts';
import { parseSaved } from './saved.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';

type Deed = { readonly name: string; readonly do: (day: Scenario) => unknown };

const seconds = (max: number) => fc.integer({ min: 1, max }).map((value) => `${value}s`);
const deed = <T>(name: string, arbitrary: fc.Arbitrary<T>, act: (day: Scenario, value: T) => unknown): fc.Arbitrary<Deed> =>
  arbitrary.map((value) => ({
    name: `${name} ${JSON.stringify(value)}`,
    do: (day) => act(day, value),
    toString: () => `${name} ${JSON.stringify(value)}`,
  }));

const steps = (playedMs: number) => [{ move: 'wall-angels', playedMs, plannedMs: 60_000, reps: 1, plannedReps: 10 }];

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  deed('sit', seconds(5_000), (day, length) => day.sit(length)),
  deed('idle', seconds(3_000), (day, length) => day.idle(length)),
  deed('blind', fc.constant(null), (day) => day.fact({ type: 'sensed', idleMs: null })),
  deed('bump', fc.constant(null), (day) => day.bump().sense()),
  deed('asleep', fc.tuple(seconds(40_000), fc.boolean()), (day, [length, told]) => day.asleep(length, { told })),
  deed('stalled', seconds(900), (day, length) => day.stalled(length)),
  deed('event', fc.constantFrom('screenLocked', 'screenUnlocked', 'suspended', 'resumed', 'noticeClosed'), (day, type) =>
    day.fact({ type }),
  ),
  deed('window', fc.constantFrom('closed', 'lost'), (day, how) => day.fact({ type: 'routineWindowGone', how })),
  deed('clock', fc.integer({ min: -90_000_000, max: 90_000_000 }), (day, ms) => day.clockJumps(ms)),
  deed('travel', fc.constantFrom(-480, 0, 60, 345, 780), (day, minutes) => day.travels(minutes)),
  deed('killed', fc.tuple(seconds(4_000), fc.boolean(), fc.integer({ min: -9_000_000, max: 9_000_000 })), (day, [gap, rebooted, clockMs]) =>
    day.killed(gap, { rebooted, clockMs: rebooted ? clockMs : 0 }),
  ),
  deed('command', fc.constantFrom('start', 'snooze', 'skip', 'resume'), (day, type) => day.ask({ type })),
  deed('pause', fc.constantFrom(1, 30, 600), (day, minutes) => day.pause({ kind: 'for', minutes })),
  deed('pause until', fc.integer({ min: 0, max: 1439 }), (day, minuteOfDay) => day.pause({ kind: 'at', minuteOfDay })),
  deed(
    'report',
    fc.tuple(fc.constantFrom('playing', 'paused', 'finished', 'stopped', 'hurt'), fc.integer({ min: 0, max: 60_000 })),
    (day, [status, ms]) => day.report({ status, step: 0, steps: steps(ms) }),
  ),
  deed(
    'settings',
    fc.constantFrom({ sitLimitMinutes: 10 }, { sitLimitMinutes: 180 }, { restAfterMinutes: 30 }, { awayAfterMinutes: 1 }),
    (day, change) => day.set(change),
  ),
);

/** Checks after every deed of a random day; the failing day shrinks to a short list of plain words. */
function always(check: (day: Scenario) => void): void {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 40 }), (list) => {
      const day = scenario();
      for (const { do: act } of list) {
        act(day);
        check(day);
      }
    }),
    { numRuns: 300 },
  );
}

describe('whatever happens', () => {
  it('every elapsed millisecond is booked exactly once', () => {
    always((day) => expect(day.bookedMs).toBe(day.current.t));
  });

  it('the log is numbered without holes and replays to the same ledger', () => {
    always((day) => {
      expect(day.entries.map(({ seq }) => seq)).toEqual(day.entries.map((_, index) => index + 1));
    });
    always((day) => expect(day.entries.reduce(append, emptyLedger)).toEqual(day.current.ledger));
  });

  it('the streak is the sitting since the last rest and nothing more', () => {
    always((day) => {
      const last = day.entries.findLastIndex(({ type }) => type === 'rested' || type === 'restarted');
      const since = day.entries
        .slice(last + 1)
        .reduce((sum, entry) => sum + (entry.type === 'segment' && entry.kind === 'sitting' ? entry.ms : 0), 0);
      const open = day.current.open.kind === 'sitting' ? day.current.t - day.current.open.since : 0;
      expect(streakAt(day.current)).toBe(since + open);
    });
  });

  it('nothing prompts while locked, asleep, away, paused, in a routine, or in the first minute back', () => {
    always((day) => {
      for (const { open, senses, pause, routine, t } of day.prompted) {
        expect([open.kind, senses.lockedSince, senses.asleepSince, pause, routine]).toEqual(['sitting', null, null, null, null]);
        if (senses.returned !== null) expect(t).toBeGreaterThanOrEqual(senses.returned + 60_000);
      }
    });
  });

  it('the next look is always ahead and never more than a minute away', () => {
    always((day) => {
      expect(day.current.wakeAt).toBeGreaterThan(day.current.t);
      expect(day.current.wakeAt).toBeLessThanOrEqual(day.current.t + 60_000);
    });
  });

  it('a crash loses at most a minute of time here', () => {
    always(({ current: { open, wakeAt, savedAt } }) => expect(open.kind === 'away' || wakeAt <= savedAt + 60_000).toBe(true));
  });

  it('three hours of work bring a reminder', () => {
    always((day) => {
      if (day.entries.length % 8 !== 0) return;
      day.fact({ type: 'resumed' }).fact({ type: 'screenUnlocked' }).fact({ type: 'routineWindowGone', how: 'closed' });
      if (day.snapshot.phase === 'paused') day.ask({ type: 'resume' });
      const told = day.told.length;
      expect(day.sit('3h5m').told.slice(told).join()).toContain('notify');
    });
  });

  it('the checkpoint survives the disk unchanged', () => {
    always((day) => expect(parseSaved(JSON.parse(JSON.stringify(day.current)))).toEqual(day.current));
  });
});

describe('a checkpoint', () => {
  it('is refused, not thrown at, when it is anything else', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseSaved(value) === null));
  });

  it('is good with the longest snooze, begun between two milliseconds', () => {
    const { current } = scenario().sit('46m');
    for (let part = 0; part < 100; part += 1) {
      const t = current.t + part / 100;
      expect(parseSaved({ ...current, t, reminder: { kind: 'snoozed', until: t + 3_600_000 } })).not.toBeNull();
    }
  });

  it('is refused when no day can have led to it', () => {
    const { current } = scenario().sit('46m');
    const later = current.t + 1;
    const impossible: readonly Partial<State>[] = [
      { savedAt: later },
      { senses: { ...current.senses, returnFrom: later } },
      { senses: { ...current.senses, returned: later } },
      { open: { ...current.open, kind: 'paused' } },
      { open: { ...current.open, kind: 'unobserved' } },
      { pause: { since: 0, endsBy: later, until: null } },
      { open: { ...current.open, kind: 'paused' }, pause: { since: 0, endsBy: 1e12, until: null } },
      { reminder: { kind: 'snoozed', until: 1e12 } },
      { answeredMs: 1e12 },
      // Calendar arithmetic with it would never end.
      { stamp: { ...current.stamp, wallMs: 1e300 } },
    ];
    expect(parseSaved(current)).toEqual(current);
    for (const part of impossible) expect(parseSaved({ ...current, ...part })).toBeNull();
  });
});
