import { assertNever } from '../../assert-never.ts';
import { formatDuration, formatTimeOfDay } from '../../duration.ts';
import type { Source } from '../../sitting/entry.ts';
import type { Rest } from '../../sitting/ledger.ts';
import type { Reasons } from '../../sitting/snapshot.ts';

/** The current state and its cause: `why` says all of it, `because` what a headline about the phase leaves open. */
export function whyOf(reasons: Reasons): { readonly why: string; readonly because: string } {
  const cause = reasons.idleSource === 'none' ? 'Idle time cannot be read here: only lock and sleep count as away.' : restOf(reasons);
  const why = [stateOf(reasons), cause].filter((part) => part !== '').join(' ');
  return { why, because: reasons.presence === 'away' ? why : cause };
}

function stateOf(reasons: Reasons): string {
  const sat = formatDuration(reasons.streakMs);
  switch (reasons.phase) {
    case 'routine':
      return 'A routine is running.';
    case 'paused':
      return `Reminders paused until ${until(reasons)}.${reasons.presence === 'away' ? ` ${awayOf(reasons)}` : ''}`;
    case 'due':
      return reasons.presence === 'away' ? `A break is due after ${sat} of sitting. ${awayOf(reasons)}` : `A break is due: ${sat} sitting.`;
    case 'snoozed':
      return `${sat} sitting. Snoozed until ${at(reasons.dueAt, reasons)}${count(reasons)}.`;
    case 'held':
      return `A break is due after ${sat} of sitting, and held back.`;
    case 'away':
      return awayOf(reasons);
    case 'sitting':
      return `${sat} sitting.`;
    default:
      return assertNever(reasons.phase);
  }
}

function awayOf(reasons: Reasons): string {
  return `Away since ${at(reasons.openSince, reasons)}${cause[reasons.openSource]}.`;
}

const cause: Readonly<Record<Source, string>> = {
  input: '',
  idle: ': no input',
  lock: ': screen locked',
  sleep: ': computer asleep',
  user: '',
  crash: '',
  routine: ', after a routine',
};

function restOf({ lastRest, isResting, presence, utcOffsetMinutes }: Reasons): string {
  if (lastRest === null || (presence === 'away' && !isResting)) return '';
  const { at: restAt, ms } = lastRest;
  const time = formatTimeOfDay(restAt, utcOffsetMinutes);
  const said: Readonly<Record<Rest['how'], string>> = {
    absence: isResting ? 'That is a rest.' : `${formatDuration(ms)} away at ${time} was a rest.`,
    routine: `The routine at ${time} was a rest.`,
    restart: `Unhunch was not running before ${time}, so the count began again.`,
  };
  return said[lastRest.how];
}

function until(reasons: Reasons): string {
  return at(reasons.pausedUntil, reasons);
}

function at(epochMs: number | null, { utcOffsetMinutes }: Reasons): string {
  return epochMs === null ? '' : formatTimeOfDay(epochMs, utcOffsetMinutes);
}

function count({ snoozesUsed, snoozeLimit }: Reasons): string {
  return snoozeLimit === 0 ? '' : ` (${snoozesUsed} of ${snoozeLimit})`;
}
