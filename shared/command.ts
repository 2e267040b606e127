import * as v from 'valibot';
import { holdLengths, pauseLengths } from './lengths.ts';
import { planLimits } from './routine/plan.ts';

/** Where a pause ends: after some minutes, at the next morning, or at a time of day ("HH:MM", today or tomorrow). */
const pauseEndSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('for'), minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(pauseLengths.longest)) }),
  v.strictObject({ kind: v.literal('morning') }),
  v.strictObject({ kind: v.literal('at'), minuteOfDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1)) }),
]);

/** Everything a user can ask for, one schema each. */
export const commandSchemas = {
  /** The routine by its id or its name; without one the chosen. */
  start: v.strictObject({
    type: v.literal('start'),
    routine: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(planLimits.name))),
  }),
  snooze: v.strictObject({
    type: v.literal('snooze'),
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  }),
  skip: v.strictObject({ type: v.literal('skip') }),
  pause: v.strictObject({ type: v.literal('pause'), end: pauseEndSchema }),
  /** Keeps due reminders back for so long; sitting goes on counting. */
  hold: v.strictObject({
    type: v.literal('hold'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(holdLengths.longest)),
  }),
  /** Ends a pause, or a hold that was asked for. */
  resume: v.strictObject({ type: v.literal('resume') }),
  /** The last absence was sitting, or the last stretch without input was resting: the user was there and knows. */
  correct: v.strictObject({ type: v.literal('correct'), as: v.picklist(['sitting', 'resting']) }),
  open: v.strictObject({
    type: v.literal('open'),
    window: v.picklist(['status', 'history', 'settings', 'tips', 'about', 'welcome']),
    /** Shown at once in that window, where it is offered now. */
    menu: v.optional(v.literal('pause')),
  }),
  quit: v.strictObject({ type: v.literal('quit') }),
} as const;

/** Whatever they pressed: tray, window, notification or command line. */
export const commandSchema = v.variant('type', Object.values(commandSchemas));

/** What is worth starting the app for where it does not run. */
export const launchCommandSchema = v.variant('type', [commandSchemas.start, commandSchemas.open]);

export function isLaunchCommand(command: Command): command is LaunchCommand {
  return v.is(launchCommandSchema, command);
}

export type LaunchCommand = Readonly<v.InferOutput<typeof launchCommandSchema>>;
export type PauseEnd = Readonly<v.InferOutput<typeof pauseEndSchema>>;
export type WindowName = 'status' | 'history' | 'settings' | 'tips' | 'about' | 'welcome' | 'routine' | 'card' | 'chime';
export type Command = Readonly<v.InferOutput<typeof commandSchema>>;
export type Start = Extract<Command, { type: 'start' }>;

/** `refused`: the words were fine but the state says no; `invalid`: the words were not. Both say why in one line. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'invalid'; readonly why: string };
