import type { Settings } from '../../settings.ts';
import { defaultSettings } from '../../settings.ts';
import type { Random } from './random.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
export const dayMs = 24 * 60 * minuteMs;

/** What becomes of the computer while its user is gone. */
export type Leaving = { readonly lockAfterMs: number | null; readonly sleepAfterMs: number | null; readonly isOff: boolean };

/** A stretch of a day in which a person does one thing. */
export type Activity = {
  readonly name: 'types' | 'reads' | 'stares' | 'calls' | 'watches' | 'gone';
  readonly ms: number;
  /** Null where there is no input at all. */
  readonly inputEveryMs: number | null;
  readonly plays: 'call' | 'media' | null;
  readonly leaving: Leaving | null;
  /** Somebody else's paws: milliseconds into the activity. */
  readonly bumps: readonly number[];
};

export type Answer = 'start' | 'snooze' | 'skip' | 'close' | 'ignore';

export type Person = {
  readonly habit: (typeof habits)[number];
  /** Minutes after the local midnight at which the first day begins. */
  readonly startMinute: number;
  readonly workMinutes: number;
  readonly leaves: readonly [Leaving, ...Leaving[]];
  readonly night: Leaving;
  readonly pastimes: readonly [Activity['name'], ...Activity['name'][]];
  readonly hasCat: boolean;
  readonly utcOffsetMinutes: number;
  readonly answers: readonly [Answer, ...Answer[]];
};

const habits = [
  'office',
  'night shift',
  'traveller',
  'lid closer',
  'caller',
  'film watcher',
  'never locks',
  'reader',
  'cat owner',
] as const;

const stays: Leaving = { lockAfterMs: null, sleepAfterMs: null, isOff: false };
const locks: Leaving = { ...stays, lockAfterMs: 0 };
const locksItself: Leaving = { ...stays, lockAfterMs: 10 * minuteMs };
const closesLid: Leaving = { ...stays, sleepAfterMs: 0 };
const sleepsItself: Leaving = { ...stays, lockAfterMs: 10 * minuteMs, sleepAfterMs: 30 * minuteMs };
const turnsOff: Leaving = { ...stays, isOff: true };

export function somePerson(random: Random): Person {
  const habit = random.pick(habits);
  const someone: Person = {
    habit,
    startMinute: random.int(6 * 60, 11 * 60),
    workMinutes: random.int(60, random.pick([120, 240, 480])),
    leaves: [locks, locksItself, stays, closesLid],
    // A machine that is on all night costs most of the time there is to simulate.
    night: random.chance(0.06) ? random.pick([stays, locks, locksItself]) : random.pick([closesLid, turnsOff, sleepsItself]),
    pastimes: ['types', 'types', 'types', 'reads', 'reads', 'stares', 'calls'],
    hasCat: false,
    utcOffsetMinutes: random.pick([0, 60, 120, -300, -480, 330, 345, 540, 780]),
    answers: ['start', 'start', 'snooze', 'skip', 'close', 'ignore'],
  };
  switch (habit) {
    case 'night shift':
      return { ...someone, startMinute: random.int(20 * 60, 23 * 60), workMinutes: random.int(180, 480) };
    case 'lid closer':
      return { ...someone, leaves: [closesLid, closesLid, locks], night: closesLid };
    case 'caller':
      return { ...someone, pastimes: ['calls', 'calls', 'types'] };
    case 'film watcher':
      return { ...someone, pastimes: ['watches', 'types', 'reads'], leaves: [stays, sleepsItself] };
    case 'never locks':
      return { ...someone, leaves: [stays] };
    case 'reader':
      return { ...someone, pastimes: ['reads', 'reads', 'stares', 'types'] };
    case 'cat owner':
      return { ...someone, hasCat: true, leaves: [stays, locksItself] };
    default:
      return someone;
  }
}

/** Twenty-four hours from the beginning of work: blocks of work with breaks between, and whatever is left of the day. */
export function planDay(person: Person, random: Random): readonly Activity[] {
  const plan: Activity[] = [];
  const end = person.workMinutes * minuteMs;
  let worked = 0;
  while (worked < end) {
    // Nearly everyone who comes back does something at the keyboard first.
    if (random.chance(0.95)) plan.push(activity('types', random.int(50, 300) * secondMs, random));
    for (let blocks = random.int(1, 3); blocks > 0; blocks -= 1)
      plan.push(activity(random.pick(person.pastimes), pastimeMs(random), random));
    plan.push(gone(breakMs(random), random.pick(person.leaves), person, random));
    worked = plan.reduce((sum, { ms }) => sum + ms, 0);
  }
  return [...plan, gone(Math.max(minuteMs, dayMs - worked), person.night, person, random)];
}

export function someSettings(person: Person, random: Random): Settings {
  const awayAfterMinutes = random.pick([5, 5, 5, 1, 3, 10, 15]);
  const length = () => random.pick([5, 10, 15, 1, 60]);
  return {
    ...defaultSettings,
    sitLimitMinutes: random.pick([45, 45, 45, 10, 20, 30, 60, 90, 180]),
    awayAfterMinutes,
    restAfterMinutes: Math.max(awayAfterMinutes, random.pick([5, 5, 1, 10, 30])),
    nudgeAfterMinutes: random.pick([5, 5, 1, 10, 30]),
    snoozeMinutes: [length(), length(), length()],
    snoozeLimit: random.pick([3, 3, 0, 1]),
    callsCount: random.chance(0.9),
    mediaCounts: random.chance(0.9),
    workingHoursOn: random.chance(0.4),
    workingHours: hoursAround(person, random),
  };
}

function hoursAround({ startMinute, workMinutes }: Person, random: Random): Settings['workingHours'] {
  const minute = (value: number) => ((value % 1440) + 1440) % 1440;
  const from = minute(startMinute + random.int(-60, 90));
  const noon = minute(from + random.int(100, 240));
  const back = minute(noon + random.int(20, 90));
  const to = minute(startMinute + workMinutes + random.int(-120, 60));
  const until = (start: number, end: number) => ({ from: start, to: end > start ? end : end + 1440 });
  const ranges = random.pick([[until(from, to)], [until(from, noon), until(back, to)], [{ from: 0, to: 1440 }]]);
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => (weekday < 5 || random.chance(0.5) ? ranges : []));
}

function activity(name: Activity['name'], ms: number, random: Random): Activity {
  const quiet = { name, ms, inputEveryMs: null, plays: null, leaving: null, bumps: [] };
  switch (name) {
    case 'types':
      return { ...quiet, inputEveryMs: random.int(1_200, 12_000) };
    case 'reads':
      return { ...quiet, inputEveryMs: random.int(15, 240) * secondMs };
    case 'calls':
      return { ...quiet, plays: 'call', inputEveryMs: random.chance(0.5) ? null : random.int(30, 900) * secondMs };
    case 'watches':
      return { ...quiet, plays: 'media', ms: ms * random.pick([1, 1, 1, 1, 1, 4]) };
    case 'stares':
      return { ...quiet, ms: Math.min(ms, random.int(3, 40) * minuteMs) };
    default:
      return quiet;
  }
}

function pastimeMs(random: Random): number {
  return random.int(2, random.pick([20, 40, 90])) * minuteMs + random.int(0, 59_999);
}

function breakMs(random: Random): number {
  const [min, max] = random.pick([
    [20, 240],
    [200, 400],
    [300, 900],
    [1_500, 4_000],
  ]);
  return random.int(min, max) * secondMs + random.int(0, 999);
}

function gone(ms: number, leaving: Leaving, { hasCat }: Person, random: Random): Activity {
  const bumps: number[] = [];
  for (let visits = hasCat ? random.int(0, 4) : 0; visits > 0; visits -= 1) {
    const at = random.int(0, ms);
    bumps.push(at);
    if (random.chance(0.4)) bumps.push(at + random.int(500, 90_000));
  }
  // A player may go on without anyone.
  const plays = leaving === stays && random.chance(0.2) ? 'media' : null;
  return { name: 'gone', ms, inputEveryMs: null, plays, leaving, bumps: bumps.filter((at) => at < ms).sort((a, b) => a - b) };
}
