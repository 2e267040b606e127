import type { Settings } from '../settings.ts';
import type { WorkingHours } from '../working-hours.ts';

const minuteMs = 60_000;

/** The settings the clock decides by, in milliseconds. */
export type Limits = {
  readonly sitMs: number;
  readonly awayMs: number;
  readonly restMs: number;
  readonly nudgeMs: number;
  readonly snoozeMs: number;
  readonly snoozes: number;
  readonly callsCount: boolean;
  readonly mediaCounts: boolean;
  readonly workingHours: WorkingHours | null;
};

export function limitsOf(settings: Settings): Limits {
  return {
    sitMs: settings.sitLimitMinutes * minuteMs,
    awayMs: settings.awayAfterMinutes * minuteMs,
    restMs: settings.restAfterMinutes * minuteMs,
    nudgeMs: settings.nudgeAfterMinutes * minuteMs,
    snoozeMs: settings.snoozeMinutes[0] * minuteMs,
    snoozes: settings.snoozeLimit,
    callsCount: settings.callsCount,
    mediaCounts: settings.mediaCounts,
    workingHours: settings.workingHours,
  };
}
