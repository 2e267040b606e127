import * as v from 'valibot';

/** Where a pause ends: after some minutes, at the next morning, or at a time of day ("HH:MM", today or tomorrow). */
const pauseEndSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('for'), minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7 * 24 * 60)) }),
  v.strictObject({ kind: v.literal('morning') }),
  v.strictObject({ kind: v.literal('at'), minuteOfDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1)) }),
]);

/** Everything a user can ask for, whatever they pressed: tray, window, notification or command line. */
export const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('start') }),
  v.strictObject({ type: v.literal('snooze'), minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))) }),
  v.strictObject({ type: v.literal('skip') }),
  v.strictObject({ type: v.literal('pause'), end: pauseEndSchema }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('open'), window: v.picklist(['status', 'settings']) }),
  v.strictObject({ type: v.literal('quit') }),
]);

export type PauseEnd = Readonly<v.InferOutput<typeof pauseEndSchema>>;
export type WindowName = 'status' | 'settings' | 'routine';
export type Command = Readonly<v.InferOutput<typeof commandSchema>>;

/** `refused`: the words were fine but the state says no; `invalid`: the words were not. Both say why in one line. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'invalid'; readonly why: string };
