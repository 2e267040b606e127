import * as v from 'valibot';
import { detectedHolds } from '../hold.ts';
import { usualRoutineId } from '../routine/built-in-ids.ts';
import { routineReportSchema } from '../routine/report.ts';
import { routineIdSchema } from '../routine/routine-id.ts';
import { settingRanges } from '../settings.ts';
import { partSchema, sources } from './entry.ts';
import { longestHoldMs } from './holds.ts';
import { partsKept } from './ledger.ts';
import type { State } from './model.ts';
import { streakAt } from './model.ts';
import { longestPauseMs } from './pause.ts';
import { lastDaysSchema } from './retelling.ts';
import { stampSchema } from './stamp.ts';

const minuteMs = 60_000;

/** A real clock reads fractions: what was added to a moment is not exactly what is between. */
const roundingMs = 1;

const finite = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));
const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const rest = v.nullable(v.strictObject({ at: finite, utcOffsetMinutes: finite, how: v.picklist(['absence', 'routine', 'restart']), ms }));
const parts = v.pipe(v.array(partSchema), v.maxLength(partsKept), v.readonly());

const ledger = v.strictObject({
  seq: count,
  streakMs: ms,
  absence: v.strictObject({ ms, rested: v.boolean() }),
  lastAbsence: v.nullable(
    v.strictObject({
      parts,
      ms,
      isOver: v.boolean(),
      laterMs: ms,
      rested: v.boolean(),
      streakBeforeMs: ms,
      restBefore: rest,
      isSettled: v.boolean(),
    }),
  ),
  here: v.picklist(['sitting', 'paused']),
  lastRest: rest,
  days: lastDaysSchema,
});

const senses = v.strictObject({
  lastInput: finite,
  lockedSince: v.nullable(ms),
  asleepSince: v.nullable(ms),
  returnFrom: finite,
  returning: v.nullable(finite),
  returned: v.nullable(finite),
  idle: v.strictObject({
    verdict: v.picklist(['ok', 'stuck', 'blind', 'none']),
    since: ms,
    idleMs: ms,
    zeros: count,
    zeroSince: ms,
    missed: count,
    missedAt: ms,
  }),
  evidenceAskedAt: v.nullable(ms),
  evidenceAt: v.nullable(ms),
  lockCheckedAt: v.nullable(ms),
  quiet: v.nullable(v.strictObject({ ...partSchema.entries, since: ms, until: ms, streakBeforeMs: ms, isSettled: v.boolean() })),
});

const reminder = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('due'),
    since: ms,
    dueStreakMs: ms,
    announced: v.nullable(ms),
    closed: v.boolean(),
    nudged: v.boolean(),
    readySince: v.nullable(ms),
    held: v.nullable(v.strictObject({ by: v.picklist([...detectedHolds, 'user']), since: ms })),
  }),
  v.strictObject({ kind: v.literal('snoozed'), until: ms }),
]);

const holds = v.strictObject({
  askedAt: v.nullable(ms),
  clearAt: v.nullable(ms),
  found: v.nullable(v.strictObject({ by: v.picklist(detectedHolds), at: ms, isWatched: v.boolean(), isDoubted: v.boolean() })),
  userUntil: v.nullable(ms),
});

const routine = v.strictObject({
  id: routineIdSchema,
  since: ms,
  report: v.nullable(routineReportSchema),
  reportedAt: ms,
  pausedSince: v.nullable(ms),
  elsewhere: count,
  elsewhereAt: v.nullable(finite),
});

/** Lift a checkpoint of an older shape: once there was one routine, and nothing was told of what went on beside it. */
export const savedUpgrades: readonly ((value: unknown) => unknown)[] = [
  (value) => {
    const state = v.parse(v.looseObject({ routine: v.nullable(v.looseObject({})) }), value);
    return { ...state, routine: state.routine && { ...state.routine, id: usualRoutineId, elsewhere: 0, elsewhereAt: null } };
  },
];

/**
 * The checkpoint on disk: the whole state as it stood at its stamp. Parsing answers for the shape; that the times
 * agree with each other is checked too, because the clock computes with their differences.
 */
export const savedSchema = v.pipe(
  v.strictObject({
    stamp: stampSchema,
    t: ms,
    wakeAt: ms,
    savedAt: ms,
    ledger,
    open: v.strictObject({ kind: v.picklist(['sitting', 'away', 'routine', 'paused']), source: v.picklist(sources), since: ms }),
    senses,
    pause: v.nullable(v.strictObject({ since: ms, endsBy: ms, until: v.nullable(finite) })),
    reminder,
    holds,
    snoozesUsed: count,
    answeredMs: ms,
    answeredBeforeMs: ms,
    routine: v.nullable(routine),
  }),
  v.check((state) => Math.max(...pastOf(state)) <= state.t, 'something happened after the checkpoint'),
  v.check((state) => waitOf(state) <= roundingMs, 'a pause, a snooze or a hold longer than there is'),
  v.check((state) => Math.max(...answeredOf(state)) <= streakAt(state) + roundingMs, 'a reminder at a streak yet to come'),
  v.check(({ open, routine: running }) => (open.kind === 'routine') === (running !== null), 'a routine without its segment'),
  v.check(({ open, pause }) => !(pause === null ? ['paused'] : ['sitting']).includes(open.kind), 'a pause without its segment'),
);

/** Every moment of a state that has been. */
function pastOf({ savedAt, open, senses: seen, reminder: current, holds: { askedAt, clearAt, found } }: State): readonly number[] {
  const told = current.kind === 'due' ? [current.since, current.announced, current.readySince, current.held?.since] : [];
  const asked = [seen.evidenceAskedAt, seen.evidenceAt, seen.lockCheckedAt, seen.idle.since, seen.idle.zeroSince, seen.idle.missedAt];
  const moments = [
    ...told,
    ...asked,
    askedAt,
    clearAt,
    found?.at,
    seen.quiet?.until,
    seen.lastInput,
    seen.lockedSince,
    seen.asleepSince,
    seen.returnFrom,
    seen.returning,
    seen.returned,
  ];
  return [savedAt, open.since, ...moments.map((moment) => moment ?? 0)];
}

/** How much longer prompts are put off than anyone can ask for. */
function waitOf({ t, pause, reminder: current, holds: { userUntil } }: State): number {
  const paused = pause === null ? 0 : pause.endsBy - t - longestPauseMs;
  const snoozed = current.kind === 'snoozed' ? current.until - t - settingRanges.snoozeMinutes.max * minuteMs : 0;
  const held = userUntil === null ? 0 : userUntil - t - longestHoldMs;
  return Math.max(paused, snoozed, held);
}

/** The streaks from which another limit is counted. */
function answeredOf({ answeredMs, reminder: current }: State): readonly number[] {
  return current.kind === 'due' ? [answeredMs, current.dueStreakMs] : [answeredMs];
}

/** Reads a checkpoint from unknown data; null where it is not one. Never throws. */
export function parseSaved(data: unknown): State | null {
  const parsed = v.safeParse(savedSchema, data);
  return parsed.success ? parsed.output : null;
}
