import * as v from 'valibot';

/** The id of any routine, built in or the user's own. */
export const routineIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
