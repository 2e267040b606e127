import type { DetectedHold } from '../hold.ts';
import { detectedHolds } from '../hold.ts';
import type { Settings } from '../settings.ts';
import type { WorkingHours } from '../working-hours.ts';
import type { Surface } from './model.ts';

const minuteMs = 60_000;

/** The settings the clock decides by, in milliseconds. */
export type Limits = {
  readonly sitMs: number;
  readonly awayMs: number;
  readonly restMs: number;
  readonly nudgeMs: number;
  readonly snoozeMs: number;
  readonly snoozes: number;
  readonly nudgeWith: Surface;
  /** Those that count. */
  readonly holds: readonly DetectedHold[];
  readonly holdMs: number;
  readonly callsCount: boolean;
  readonly mediaCounts: boolean;
  readonly workingHours: WorkingHours | null;
};

export function limitsOf(settings: Settings): Limits {
  const limits = known.get(settings) ?? limitsIn(settings);
  known.set(settings, limits);
  return limits;
}

/** Asked at every fact, while settings change once in a month. */
const known = new WeakMap<Settings, Limits>();

function limitsIn(settings: Settings): Limits {
  return {
    sitMs: settings.sitLimitMinutes * minuteMs,
    awayMs: settings.awayAfterMinutes * minuteMs,
    restMs: settings.restAfterMinutes * minuteMs,
    nudgeMs: settings.nudgeAfterMinutes * minuteMs,
    snoozeMs: settings.snoozeMinutes[0] * minuteMs,
    snoozes: settings.snoozeLimit,
    nudgeWith: settings.nudgeWithCard ? 'card' : 'notice',
    holds: holdsOf(settings),
    holdMs: settings.holdLimitMinutes * minuteMs,
    callsCount: settings.callsCount,
    mediaCounts: settings.mediaCounts,
    workingHours: settings.workingHoursOn ? settings.workingHours : null,
  };
}

function holdsOf({ holdDuringDnd, holdDuringFullscreen, holdDuringCall }: Settings): readonly DetectedHold[] {
  const isOn = { dnd: holdDuringDnd, fullscreen: holdDuringFullscreen, call: holdDuringCall };
  return detectedHolds.filter((reason) => isOn[reason]);
}
