import * as v from 'valibot';
import { detectedHolds } from '../hold.ts';
import { routineReportSchema } from '../routine/report.ts';
import { routineIdSchema } from '../routine/routine-id.ts';
import { segmentKinds } from './segment-kind.ts';
import { epochMsSchema } from './stamp.ts';

/** What began a segment. A call or media playback is presence evidence where there is no input. */
export const sources = ['input', 'call', 'media', 'idle', 'lock', 'sleep', 'user', 'crash', 'routine'] as const;
export type Source = (typeof sources)[number];

const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
const head = {
  /** Grows through a log. A deleted day leaves a hole, and may leave two pieces of one segment with its number. */
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Epoch ms at which it began (segments) or happened (the rest). */
  at: epochMsSchema,
  utcOffsetMinutes: v.pipe(v.number(), v.minValue(-1080), v.maxValue(1080)),
};

/** A stretch of one segment, and what time here was booked as then. */
export const partSchema = v.strictObject({
  at: epochMsSchema,
  utcOffsetMinutes: head.utcOffsetMinutes,
  ms,
  here: v.picklist(['sitting', 'paused']),
});

export type Part = Readonly<v.InferOutput<typeof partSchema>>;

const routineEnds = [
  'completed',
  'stopped',
  'hurt',
  'snoozed',
  'skipped',
  'locked',
  'slept',
  'left paused',
  'window lost',
  'crashed',
] as const;
export type RoutineEnd = (typeof routineEnds)[number];

const reminderEvents = [
  'due',
  'held',
  'announced',
  'nudged',
  'closed',
  'snoozed',
  'skipped',
  'answered',
  'expired',
  'discharged',
  'withdrawn',
] as const;
export type ReminderEvent = (typeof reminderEvents)[number];

/** Why a reminder was held, expired or was withdrawn. */
const reminderReasons = [...detectedHolds, 'user', 'ignored', 'hours', 'paused', 'limit'] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** One line of the interval log, the truth that streak, totals and history are functions of. */
export const entrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('segment'), ...head, kind: v.picklist(segmentKinds), source: v.picklist(sources), ms }),
  v.strictObject({ type: v.literal('rested'), ...head, how: v.picklist(['absence', 'routine']), /** Rested so far. */ ms }),
  v.strictObject({ type: v.literal('restarted'), ...head, ms }),
  v.strictObject({
    type: v.literal('reminder'),
    ...head,
    event: v.picklist(reminderEvents),
    streakMs: ms,
    why: v.optional(v.picklist(reminderReasons)),
  }),
  v.strictObject({
    type: v.literal('routine'),
    ...head,
    /** Which one; older logs do not tell. */
    routine: v.optional(routineIdSchema),
    end: v.picklist(routineEnds),
    isRest: v.boolean(),
    report: v.nullable(routineReportSchema),
    /** Looks that found input other than presses in our own windows. */
    elsewhere: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({
    type: v.literal('corrected'),
    ...head,
    as: v.picklist(['sitting', 'resting']),
    /** The stretch began so long before this entry, in time booked, and these are its segments. */
    agoMs: ms,
    parts: v.pipe(v.array(partSchema), v.maxLength(1_000), v.readonly()),
    /** It counts as a rest that began with it. */
    isRest: v.boolean(),
    /** The streak as it stands corrected. */
    streakMs: ms,
  }),
  v.strictObject({ type: v.literal('paused'), ...head, until: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ type: v.literal('resumed'), ...head, by: v.picklist(['user', 'end']) }),
]);

export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;
type WithoutHead<E> = E extends Entry ? Omit<E, keyof typeof head> : never;
export type EntryBody = WithoutHead<Entry>;
