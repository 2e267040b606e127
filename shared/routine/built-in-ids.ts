import * as v from 'valibot';

export const builtInIds = ['deskReset', 'staySeated', 'upperBackRelief', 'twoMinuteQuiet'] as const;
export type BuiltInId = (typeof builtInIds)[number];

/** What is played where nothing else was chosen. */
export const usualRoutineId: BuiltInId = 'deskReset';

/** The id of any routine, built in or the user's own. */
export const routineIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
