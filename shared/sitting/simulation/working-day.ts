import { builtIns } from '../../routine/built-in.ts';
import { usualRoutineId } from '../../routine/built-in-ids.ts';
import { planFor } from '../../routine/plan-for.ts';
import { routineOf } from '../../routine/routine.ts';
import { timelineOf } from '../../routine/timeline.ts';
import type { Random } from './random.ts';

/** What someone does next, and for how long; what is merely pressed takes no time. */
export type Act = {
  readonly kind:
    | 'sits'
    /** Shorter than an absence. */
    | 'idles'
    | 'calls'
    | 'leaves'
    | 'locks'
    | 'sleeps'
    /** Plays the usual routine to its end, and is not back yet. */
    | 'exercises'
    | 'snoozes'
    | 'skips'
    | 'pauses'
    | 'resumes';
  readonly ms: number;
};

/**
 * Working days with a night after each, from a fresh start until so much time has passed: every stretch of work ends in a
 * rest, so that each can be reckoned by itself. All the limits are the usual ones.
 */
export function workingDays(random: Random, atLeastMs: number): readonly Act[] {
  const acts: Act[] = [];
  while (lengthOf(acts) < atLeastMs) {
    const stretches = shuffled(random, stretchesOfWork);
    const noon = stretches.length >> 1;
    const day = [...stretches.slice(0, noon), lunch, ...stretches.slice(noon), night];
    for (const stretch of day) if (lengthOf(acts) < atLeastMs) acts.push(...stretch(random));
  }
  return acts;
}

export function lengthOf(acts: readonly Act[]): number {
  return acts.reduce((sum, { ms }) => sum + ms, 0);
}

type Stretch = (random: Random) => readonly Act[];

const lunch: Stretch = (random) => [sits(random, 15, 25), takes(random, 'locks', 35, 50)];
const night: Stretch = (random) => [sits(random, 5, 10), takes(random, 'sleeps', 7 * 60, 9 * 60)];

const stretchesOfWork: readonly Stretch[] = [
  (random) => [sits(random, 10, 18), takes(random, 'idles', 2, 4), sits(random, 5, 15), takes(random, 'leaves', 7, 15)],
  (random) => [sits(random, 10, 20), takes(random, 'calls', 8, 14), sits(random, 3, 8), takes(random, 'leaves', 7, 12)],
  (random) => [
    sits(random, 8, 15),
    press('pauses'),
    sits(random, 12, 18),
    press('resumes'),
    sits(random, 4, 8),
    takes(random, 'locks', 6, 12),
  ],
  // Due at 45 minutes, and again five after the snooze.
  (random) => [sits(random, 47, 48), press('snoozes'), sits(random, 7, 9), takes(random, 'locks', 6, 15)],
  (random) => [sits(random, 47, 48), press('skips'), sits(random, 4, 8), takes(random, 'leaves', 7, 12)],
  (random) => [sits(random, 47, 48), { kind: 'exercises', ms: routineMs }, takes(random, 'leaves', 3, 8)],
  // Nobody answers: one nudge.
  (random) => [sits(random, 53, 56), takes(random, 'locks', 6, 15)],
];

const routineMs = timelineOf(routineOf(planFor(builtIns, usualRoutineId))).totalMs;

function sits(random: Random, fromMinutes: number, toMinutes: number): Act {
  return takes(random, 'sits', fromMinutes, toMinutes);
}

function takes(random: Random, kind: Act['kind'], fromMinutes: number, toMinutes: number): Act {
  return { kind, ms: random.int(fromMinutes * 60, toMinutes * 60) * 1_000 };
}

function press(kind: Act['kind']): Act {
  return { kind, ms: 0 };
}

function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
