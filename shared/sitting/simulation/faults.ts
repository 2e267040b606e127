import type { Settings } from '../../settings.ts';
import type { TimeRange } from '../../working-hours.ts';
import type { StateCommand } from '../fact.ts';
import { dayMs } from './people.ts';
import type { Random } from './random.ts';

/** How good this computer is at telling what happens to it; every number is a probability. */
export type Flaws = {
  readonly doubled: number;
  readonly lateEvent: number;
  readonly lostLock: number;
  readonly lostUnlock: number;
  readonly lostSuspend: number;
  readonly lostResume: number;
  readonly lateTick: number;
  readonly doubledTick: number;
  readonly evidence: 'answers' | 'silent' | 'sometimes late' | 'cannot tell';
  /** As on macOS; elsewhere the monotonic clock stands still in sleep. */
  readonly monotonicSleeps: boolean;
  readonly uptimeStepMs: number;
  /** Parts of a millisecond, as real clocks have them. */
  readonly hasFractions: boolean;
};

export type Mishap =
  | { readonly type: 'stall'; readonly ms: number }
  | { readonly type: 'clock'; readonly ms: number }
  | { readonly type: 'offset'; readonly minutes: number }
  | {
      readonly type: 'crash';
      readonly ms: number;
      readonly isReboot: boolean;
      readonly clockMs: number;
      readonly checkpoint: 'good' | 'older' | 'lost';
    }
  | { readonly type: 'quit'; readonly ms: number }
  | { readonly type: 'settings'; readonly change: Partial<Settings> }
  | { readonly type: 'idle'; readonly as: 'null' | 'stuck' | 'blind'; readonly ms: number }
  | { readonly type: 'darkWake'; readonly ms: number }
  | { readonly type: 'ask'; readonly command: StateCommand }
  | { readonly type: 'keys'; readonly count: number }
  | { readonly type: 'look' };

const minuteMs = 60_000;

/** Half of all computers are sound. */
export function someFlaws(random: Random): Flaws {
  const isSound = random.chance(0.5);
  const rate = (probability: number) => (!isSound && random.chance(0.5) ? probability : 0);
  return {
    doubled: rate(0.5),
    lateEvent: rate(0.3),
    lostLock: rate(0.15),
    lostUnlock: rate(0.3),
    lostSuspend: rate(0.3),
    lostResume: rate(0.3),
    lateTick: rate(0.1),
    doubledTick: rate(0.1),
    evidence: random.pick(['answers', 'answers', 'answers', 'answers', 'answers', 'silent', 'sometimes late', 'cannot tell']),
    monotonicSleeps: random.chance(0.3),
    uptimeStepMs: random.pick([1, 10, 1_000]),
    hasFractions: random.chance(0.3),
  };
}

export type Timed = { readonly at: number; readonly mishap: Mishap };

/** What goes wrong, or is asked for, on one day: milliseconds into it. Most of it while someone is at work. */
export function someMishaps(random: Random, isTrouble: boolean): readonly Timed[] {
  const when = () => random.int(0, random.chance(0.7) ? dayMs / 3 : dayMs - 1);
  const wishes = Array.from({ length: random.int(0, 4) }, () => ({ at: when(), mishap: someWish(random) }));
  const troubles = Array.from({ length: isTrouble ? random.int(0, 4) : 0 }, () => ({ at: when(), mishap: someTrouble(random) }));
  return [...wishes, ...troubles];
}

function someWish(random: Random): Mishap {
  const command = random.pick<() => StateCommand>([
    () => ({ type: 'pause', end: { kind: 'for', minutes: random.pick([1, 30, 60, 120, 1_000]) } }),
    () => ({ type: 'pause', end: { kind: 'morning' } }),
    () => ({ type: 'pause', end: { kind: 'at', minuteOfDay: random.int(0, 1_439) } }),
    () => ({ type: 'resume' }),
    () => ({ type: 'correct', as: 'sitting' }),
    () => ({ type: 'correct', as: 'sitting' }),
    () => ({ type: 'correct', as: 'resting' }),
    () => ({ type: 'correct', as: 'resting' }),
    () => ({ type: 'start' }),
    () => ({ type: 'skip' }),
    () => ({ type: 'snooze', minutes: random.int(1, 60) }),
  ]);
  return random.chance(0.15) ? { type: 'look' } : { type: 'ask', command: command() };
}

function someTrouble(random: Random): Mishap {
  return random.pick<() => Mishap>([
    () => ({ type: 'stall', ms: random.pick([random.int(1_000, 40_000), random.int(20_000, 20 * minuteMs)]) }),
    () => ({ type: 'clock', ms: random.pick([-1, 1]) * random.pick([random.int(500, 10_000), random.int(60_000, 30 * 60 * minuteMs)]) }),
    () => ({ type: 'offset', minutes: random.pick([-60, 60, 60, -60, 540, -300]) }),
    () => ({
      type: 'crash',
      ms: random.pick([random.int(500, 60_000), random.int(60_000, 3 * 60 * minuteMs)]),
      isReboot: random.chance(0.4),
      clockMs: random.chance(0.2) ? random.int(-5 * 60 * minuteMs, 5 * 60 * minuteMs) : 0,
      checkpoint: random.pick(['good', 'good', 'good', 'older', 'lost']),
    }),
    () => ({ type: 'quit', ms: random.int(1_000, 60 * minuteMs) }),
    () => ({ type: 'settings', change: someChange(random) }),
    () => ({ type: 'idle', as: random.pick(['null', 'stuck', 'blind']), ms: random.int(1, 300) * minuteMs }),
    () => ({ type: 'darkWake', ms: random.int(1_000, 90_000) }),
    () => ({ type: 'keys', count: random.int(1, 6) }),
  ])();
}

function someRange(random: Random): TimeRange {
  const from = random.int(0, 1_439);
  return { from, to: from + random.int(1, 1_440) };
}

function someChange(random: Random): Partial<Settings> {
  return random.pick<() => Partial<Settings>>([
    () => ({ sitLimitMinutes: random.pick([10, 30, 45, 180]) }),
    () => ({ awayAfterMinutes: 1 }),
    () => ({ awayAfterMinutes: 15, restAfterMinutes: 30 }),
    () => ({ awayAfterMinutes: 1, restAfterMinutes: 1 }),
    () => ({ nudgeAfterMinutes: random.pick([1, 30]), nudgeWithCard: random.chance(0.5) }),
    () => ({ holdDuringCall: random.chance(0.5), holdDuringDnd: random.chance(0.5), holdDuringFullscreen: random.chance(0.5) }),
    () => ({ snoozeLimit: random.pick([0, 1, 10]) }),
    () => ({ callsCount: random.chance(0.5), mediaCounts: random.chance(0.5) }),
    () => ({
      workingHoursOn: random.chance(0.5),
      workingHours: Array.from({ length: 7 }, () => [someRange(random)]),
    }),
  ])();
}
