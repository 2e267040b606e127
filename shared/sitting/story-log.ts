import { formatTimeOfDay } from '../duration.ts';
import type { Entry } from './entry.ts';
import type { Totals } from './ledger.ts';
import { segmentKinds } from './segment-kind.ts';
import { clockText } from './story.ts';

/** What a day is booked as: "sitting 20:00, away 06:00". */
export function columnsText(totals: Totals): string {
  return segmentKinds
    .filter((kind) => totals[`${kind}Ms`] > 0)
    .map((kind) => `${kind} ${clockText(totals[`${kind}Ms`])}`)
    .join(', ');
}

/** An event of the log, with the time of day to the second: "09:25:00 rested by absence". */
export function eventText(entry: Entry): string {
  const seconds = String(Math.floor(entry.at / 1000) % 60).padStart(2, '0');
  return `${formatTimeOfDay(entry.at, entry.utcOffsetMinutes)}:${seconds} ${happenedText(entry)}`;
}

function happenedText(entry: Entry): string {
  switch (entry.type) {
    case 'rested':
      return `rested by ${entry.how}`;
    case 'reminder':
      return `${entry.event}${entry.why === undefined ? '' : ` (${entry.why})`} at ${clockText(entry.streakMs)}`;
    case 'routine':
      return `routine ${entry.end}${entry.isRest ? ', a rest' : ''}`;
    case 'corrected':
      return `corrected to ${entry.as}, streak ${clockText(entry.streakMs)}`;
    case 'resumed':
      return `resumed by ${entry.by}`;
    default:
      return entry.type;
  }
}

/** "1h2m3s" in milliseconds. */
export function lengthMs(text: string): number {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null || text === '') throw new Error(`Not a length: ${text}`);
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
