import * as v from 'valibot';
import { commandSchemas } from '../command.ts';
import { detectedHolds } from '../hold.ts';
import { routineReportSchema } from '../routine/report.ts';
import { routineIdSchema } from '../routine/routine-id.ts';
import { lastDaysSchema } from './retelling.ts';

/** The commands that change the sitting state; the rest only open windows or end the app. */
export const stateCommandSchema = v.variant('type', [
  /** By its id alone: a name is the user's own. */
  v.strictObject({ type: v.literal('start'), routine: v.optional(routineIdSchema) }),
  commandSchemas.snooze,
  commandSchemas.skip,
  commandSchemas.pause,
  commandSchemas.hold,
  commandSchemas.resume,
  commandSchemas.correct,
]);

export type StateCommand = Readonly<v.InferOutput<typeof stateCommandSchema>>;

const happened = <T extends string>(type: T) => v.strictObject({ type: v.literal(type) });

/** Everything the core is ever told: times and kinds, nothing of what anyone does. */
export const factSchema = v.variant('type', [
  /** One look at the idle time; null where the system cannot tell. An aside prepares a fact that follows at the same instant. */
  v.strictObject({
    type: v.literal('sensed'),
    idleMs: v.nullable(v.pipe(v.number(), v.finite())),
    isAside: v.optional(v.literal(true)),
  }),
  /** A key or a button pressed in one of our own windows: input that any idle source must have seen too. */
  happened('ownInput'),
  /** The answer to `lookForEvidence`; null where the system cannot tell. */
  v.strictObject({ type: v.literal('evidenceFound'), call: v.nullable(v.boolean()), media: v.nullable(v.boolean()) }),
  /**
   * The answer to `lookForHolds`, or a change that a detector told by itself: an entry for each that was asked, null where
   * the system cannot tell. `watched`: those whose next change will be told.
   */
  v.strictObject({
    type: v.literal('holdsFound'),
    dnd: v.optional(v.nullable(v.boolean())),
    fullscreen: v.optional(v.nullable(v.boolean())),
    call: v.optional(v.nullable(v.boolean())),
    watched: v.pipe(v.array(v.picklist(detectedHolds)), v.maxLength(detectedHolds.length), v.readonly()),
  }),
  happened('screenLocked'),
  happened('screenUnlocked'),
  happened('suspended'),
  happened('resumed'),
  happened('noticeClosed'),
  v.strictObject({ type: v.literal('routineReported'), report: routineReportSchema }),
  /** Its window was closed by the user, or crashed, hung or never loaded. */
  v.strictObject({ type: v.literal('routineWindowGone'), how: v.picklist(['closed', 'lost']) }),
  v.strictObject({ type: v.literal('asked'), command: stateCommandSchema }),
  /** The log is about to lose days, or to get them back: what is open is written down first. */
  happened('historyChanging'),
  /** It has; this is what it says now of the days touched last. */
  v.strictObject({ type: v.literal('historyChanged'), days: lastDaysSchema }),
]);

export type Fact = Readonly<v.InferOutput<typeof factSchema>>;
