import * as v from 'valibot';
import { routineReportSchema } from '../routine/report.ts';
import { segmentKinds, sources } from './entry.ts';
import type { State } from './model.ts';
import { stampSchema } from './stamp.ts';

const finite = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));
const ms = v.pipe(finite, v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const totals = v.strictObject({ sittingMs: ms, awayMs: ms, routineMs: ms, pausedMs: ms, unobservedMs: ms });

const ledger = v.strictObject({
  seq: count,
  streakMs: ms,
  absence: v.strictObject({ ms, rested: v.boolean() }),
  lastRest: v.nullable(v.strictObject({ at: finite, utcOffsetMinutes: finite, how: v.picklist(['absence', 'routine', 'restart']), ms })),
  days: v.pipe(v.array(v.strictObject({ day: v.pipe(v.number(), v.integer()), totals })), v.maxLength(10), v.readonly()),
});

const senses = v.strictObject({
  lastInput: finite,
  lockedSince: v.nullable(ms),
  asleepSince: v.nullable(ms),
  returnFrom: finite,
  returning: v.nullable(finite),
  returned: v.nullable(finite),
  canTellIdle: v.boolean(),
});

const reminder = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('due'),
    since: ms,
    dueStreakMs: ms,
    announced: v.nullable(ms),
    closed: v.boolean(),
    overdue: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('snoozed'), until: ms }),
]);

const routine = v.strictObject({ since: ms, report: v.nullable(routineReportSchema), reportedAt: ms, pausedSince: v.nullable(ms) });

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
    open: v.strictObject({ kind: v.picklist(segmentKinds), source: v.picklist(sources), since: ms }),
    senses,
    pause: v.nullable(v.strictObject({ since: ms, endsBy: ms, until: v.nullable(finite) })),
    reminder,
    snoozesUsed: count,
    answeredMs: ms,
    routine: v.nullable(routine),
  }),
  v.check(({ t, open }) => open.since <= t, 'the open segment begins after the checkpoint'),
  v.check(({ t, senses: seen }) => seen.lastInput <= t, 'input after the checkpoint'),
  v.check(({ open, routine: running }) => (open.kind === 'routine') === (running !== null), 'a routine without its segment'),
);

export type Saved = State;

/** Reads a checkpoint from unknown data; null where it is not one. Never throws. */
export function parseSaved(data: unknown): Saved | null {
  const parsed = v.safeParse(savedSchema, data);
  return parsed.success ? parsed.output : null;
}
