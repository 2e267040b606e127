import fc from 'fast-check';
import { detectedHolds } from '../hold.ts';
import type { Settings } from '../settings.ts';
import type { WorkingHours } from '../working-hours.ts';
import type { Fact } from './fact.ts';
import type { State } from './model.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';
import type { Stamp } from './stamp.ts';

type Deed = { readonly name: string; readonly do: (day: Scenario) => unknown };

const runs = 300;
const seconds = (max: number) => fc.integer({ min: 1, max }).map((value) => `${value}s`);
const deed = <T>(name: string, arbitrary: fc.Arbitrary<T>, act: (day: Scenario, value: T) => unknown): fc.Arbitrary<Deed> =>
  arbitrary.map((value) => ({
    name: `${name} ${JSON.stringify(value)}`,
    do: (day) => act(day, value),
    toString: () => `${name} ${JSON.stringify(value)}`,
  }));

const everyDay = (...ranges: readonly { readonly from: number; readonly to: number }[]) => Array.from({ length: 7 }, () => ranges);
const workingHours: fc.Arbitrary<WorkingHours> = fc.constantFrom(
  everyDay({ from: 9 * 60, to: 17 * 60 }),
  everyDay({ from: 9 * 60, to: 10 * 60 }, { from: 10 * 60, to: 12 * 60 }, { from: 13 * 60, to: 18 * 60 }),
  everyDay({ from: 22 * 60, to: 30 * 60 }),
  everyDay(),
);

const commands: fc.Arbitrary<Extract<Fact, { type: 'asked' }>['command']> = fc.oneof(
  fc.constantFrom('start', 'snooze', 'skip', 'resume').map((type) => ({ type })),
  fc.constantFrom('sitting', 'resting').map((as) => ({ type: 'correct', as }) as const),
  fc.constantFrom(1, 20, 480).map((minutes) => ({ type: 'hold', minutes }) as const),
  fc.constantFrom(1, 30, 600).map((minutes) => ({ type: 'pause', end: { kind: 'for', minutes } }) as const),
  fc.integer({ min: 0, max: 1439 }).map((minuteOfDay) => ({ type: 'pause', end: { kind: 'at', minuteOfDay } }) as const),
  fc.constant({ type: 'pause', end: { kind: 'morning' } } as const),
);

const reports: fc.Arbitrary<Extract<Fact, { type: 'routineReported' }>> = fc
  .tuple(fc.constantFrom('playing', 'paused', 'finished', 'stopped', 'hurt'), fc.integer({ min: 0, max: 60_000 }))
  .map(([status, playedMs]) => {
    const steps = [{ move: 'wall-angels', playedMs, plannedMs: 60_000, reps: 1, plannedReps: 10 }];
    return { type: 'routineReported', report: { status, step: 0, steps } };
  });

const inTheWay = fc.tuple(
  fc.constantFrom({ dnd: true }, { fullscreen: true, call: true }, { call: true }, { dnd: null }, {}, {}, null),
  fc.subarray([...detectedHolds]),
);

const events: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .constantFrom('screenLocked', 'screenUnlocked', 'suspended', 'resumed', 'noticeClosed', 'ownInput', 'historyChanging')
    .map((type): Fact => ({ type })),
  fc.constantFrom('closed', 'lost').map((how): Fact => ({ type: 'routineWindowGone', how })),
  fc
    .tuple(fc.constantFrom(true, false, null), fc.constantFrom(true, false, null))
    .map(([call, media]): Fact => ({ type: 'evidenceFound', call, media })),
);

const tells = fc.option(fc.constantFrom(true, false, null), { nil: undefined });
const holdsFound: fc.Arbitrary<Fact> = fc
  .record({ dnd: tells, fullscreen: tells, call: tells, watched: fc.subarray([...detectedHolds]) })
  // As it comes from a file: what was not asked is not there.
  .map((found) => JSON.parse(JSON.stringify({ type: 'holdsFound', ...found })));

/** Anything that the core can be told. */
export const facts: fc.Arbitrary<Fact> = fc.oneof(
  events,
  holdsFound,
  fc.option(fc.integer({ min: 0, max: 40_000_000 })).map((idleMs): Fact => ({ type: 'sensed', idleMs })),
  reports,
  commands.map((command): Fact => ({ type: 'asked', command })),
);

export const settingChanges: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  fc.constantFrom<Partial<Settings>>(
    { sitLimitMinutes: 10 },
    { sitLimitMinutes: 180 },
    { restAfterMinutes: 30 },
    { awayAfterMinutes: 1 },
    { awayAfterMinutes: 1, restAfterMinutes: 1 },
    { awayAfterMinutes: 15, restAfterMinutes: 15 },
    { callsCount: false },
    { callsCount: false, mediaCounts: false },
    { snoozeLimit: 0 },
    { nudgeWithCard: true },
    { holdDuringDnd: false, holdDuringCall: false },
    { holdDuringFullscreen: false, holdLimitMinutes: 15 },
  ),
  workingHours.map((hours) => ({ workingHoursOn: true, workingHours: hours })),
  fc.constant({ workingHoursOn: false }),
);

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  deed('sit', seconds(5_000), (day, length) => day.sit(length)),
  deed('type', seconds(200), (day, length) => day.type(length)),
  deed('sit on', seconds(400), (day, length) => day.sit(length)),
  deed('sit until due', fc.integer({ min: -90, max: 400 }), (day, more) => untilDue(day, more)),
  deed('idle', seconds(3_000), (day, length) => day.idle(length)),
  deed('read', seconds(400), (day, length) => day.idle(length).bump().sense()),
  deed('unreadable', fc.constant(null), (day) => day.fact({ type: 'sensed', idleMs: null })),
  deed('stuck', fc.integer({ min: 1, max: 200 }), (day, looks) => stuck(day, looks)),
  deed('blind', fc.integer({ min: 1, max: 4 }), (day, keys) => blind(day, keys)),
  deed('bump', fc.constant(null), (day) => day.bump().sense()),
  deed('back', seconds(200), (day, length) => day.bump().sense().sit(length)),
  deed('plays', fc.constantFrom({ call: true }, { media: true }, {}, null), (day, playing) => day.plays(playing)),
  deed('in the way', inTheWay, (day, [answers, watched]) => day.holds(answers, watched)),
  deed('asleep', fc.tuple(seconds(40_000), fc.boolean()), (day, [length, told]) => day.asleep(length, { told })),
  deed('locked', seconds(3_000), (day, length) => day.locked(length)),
  deed('unlocked untold', fc.constant(null), (day) => day.unlockedUntold()),
  deed('stalled', fc.tuple(seconds(900), fc.boolean()), (day, [length, typing]) => day.stalled(length, { typing })),
  deed('told', events, (day, fact) => day.fact(fact)),
  deed('clock', fc.integer({ min: -90_000_000, max: 90_000_000 }), (day, ms) => day.clockJumps(ms)),
  deed('travel', fc.constantFrom(-480, 0, 60, 345, 780), (day, minutes) => day.travels(minutes)),
  deed('killed', fc.tuple(seconds(4_000), fc.boolean(), fc.integer({ min: -9_000_000, max: 9_000_000 })), (day, [gap, rebooted, clockMs]) =>
    day.killed(gap, { rebooted, clockMs: rebooted ? clockMs : 0 }),
  ),
  deed('ask', commands, (day, command) => day.ask(command)),
  deed('correct', fc.constantFrom('sitting', 'resting'), (day, as) => day.ask({ type: 'correct', as })),
  deed('report', reports, (day, fact) => day.fact(fact)),
  deed('settings', settingChanges, (day, change) => setCoherently(day, change)),
);

/** Checks after every deed of a random day, with what it prompted; the failing day shrinks to a short list of plain words. */
export function always(check: (day: Scenario, prompted: readonly State[]) => void): void {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 40 }), (list) => {
      const day = scenario();
      for (const { do: act } of list) {
        const before = day.prompted.length;
        act(day);
        check(day, day.prompted.slice(before));
      }
    }),
    { numRuns: runs },
  );
}

/** The same, where what is checked is the whole day. */
export function afterAnyDay(check: (day: Scenario) => void, numRuns = runs): void {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 40 }), (list) => {
      const day = scenario();
      for (const { do: act } of list) act(day);
      check(day);
    }),
    { numRuns },
  );
}

export type Later = { readonly ms: number; readonly sleptMs: number; readonly wallMs: number; readonly utcOffsetMinutes: number };

/** How the clocks move between two facts: mostly together, often not at all. */
export const laters: fc.Arbitrary<Later> = fc.record({
  ms: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: 0, max: 4_000_000 }),
    fc.double({ min: 0, max: 9_000, noNaN: true }),
  ),
  sleptMs: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -5_000, max: 40_000_000 }) }),
  wallMs: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -90_000_000, max: 90_000_000 }) }),
  utcOffsetMinutes: fc.constantFrom(0, 0, 0, 60, -480),
});

export function movedOn({ wallMs, monotonicMs, uptimeMs }: Stamp, later: Later): Stamp {
  return {
    wallMs: wallMs + later.ms + later.sleptMs + later.wallMs,
    monotonicMs: monotonicMs + later.ms,
    uptimeMs: uptimeMs + later.ms + later.sleptMs,
    utcOffsetMinutes: later.utcOffsetMinutes,
  };
}

/** To the moment at which a reminder falls due, give or take so many seconds. */
function untilDue(day: Scenario, moreSeconds: number): void {
  const { dueAt } = day.snapshot;
  if (dueAt === null) return;
  const seconds = Math.ceil((dueAt - day.current.stamp.wallMs) / 1_000) + moreSeconds;
  if (seconds > 0) day.sit(`${seconds}s`);
}

/** Idle time reads zero at every look, whoever is there. */
function stuck(day: Scenario, looks: number): void {
  for (let look = 0; look < looks; look += 1) day.sit(`${Math.max(1, Math.ceil((day.current.wakeAt - day.current.t) / 1_000))}s`);
}

/** Keys arrive in our windows and the idle time goes on growing. */
function blind(day: Scenario, keys: number): void {
  for (let key = 0; key < keys; key += 1) day.idle('20s').sense().fact({ type: 'ownInput' });
}

/** As the settings themselves refuse it, no absence is a rest before it is an absence. */
function setCoherently(day: Scenario, change: Partial<Settings>): void {
  const { awayAfterMinutes, restAfterMinutes } = change;
  if (restAfterMinutes === undefined && awayAfterMinutes !== undefined)
    day.set({ ...change, restAfterMinutes: Math.max(5, awayAfterMinutes) });
  else day.set(restAfterMinutes === undefined || awayAfterMinutes !== undefined ? change : { ...change, awayAfterMinutes: 5 });
}
