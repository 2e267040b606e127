import type { Snapshot } from '../sitting/snapshot.ts';
import type { Words } from './words.ts';

const minuteMs = 60_000;

/** When the first break comes: by the clock where one is planned, else after how much sitting. */
export function firstBreakWords({ welcome, format }: Words, snapshot: Snapshot): string {
  const { dueAt, utcOffsetMinutes } = snapshot;
  const left = format.duration(minutesToFirstBreak(snapshot) * minuteMs);
  if (!isPlanned(snapshot) || dueAt === null) return welcome.firstBreakAfter({ length: left });
  return welcome.firstBreakIn({ left, time: format.timeOfDay(dueAt, utcOffsetMinutes) });
}

/** Those that have begun count. */
export function minutesToFirstBreak(snapshot: Snapshot): number {
  const { dueAt, wallMs, sitLimitMs } = snapshot;
  return Math.ceil((isPlanned(snapshot) && dueAt !== null ? dueAt - wallMs : sitLimitMs) / minuteMs);
}

const isPlanned = ({ dueAt, wallMs }: Snapshot): boolean => dueAt !== null && dueAt > wallMs;
