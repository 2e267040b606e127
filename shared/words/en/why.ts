import { assertNever } from '../../assert-never.ts';
import { formatDuration, formatTimeOfDay } from '../../duration.ts';
import type { Source } from '../../sitting/entry.ts';
import type { Rest } from '../../sitting/ledger.ts';
import type { IdleSource, Reasons } from '../../sitting/snapshot.ts';
import { heldUntilWords, holdWords } from './hold.ts';
import { momentWords } from './moment.ts';

/** The current state and its cause: `why` says all of it, `because` what a headline about the phase leaves open. */
export function whyOf(reasons: Reasons): { readonly why: string; readonly because: string } {
  const before = [evidenceOf(reasons), restOf(reasons)];
  const after = [hoursOf(reasons), idleTroubles[reasons.idleSource]];
  const why = sentences(stateOf(reasons), ...before, ...holdOf(reasons), ...after);
  // A headline says what holds a reminder, and leaves open whether that time counts.
  const untold = reasons.phase === 'held' ? ['The minutes go on counting.'] : holdOf(reasons);
  return { why, because: reasons.presence === 'away' ? why : sentences(...before, ...untold, ...after) };
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
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
      return reasons.presence === 'away' ? `${sat} of sitting. ${awayOf(reasons)}` : `${sat} sitting.`;
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
  call: '',
  media: '',
  idle: ': no input',
  lock: ': screen locked',
  sleep: ': computer asleep',
  user: '',
  crash: '',
  routine: ', after a routine',
};

const idleTroubles: Readonly<Record<IdleSource, string>> = {
  ok: '',
  stuck: 'The idle time of this system does not move: only lock and sleep count as away.',
  blind: 'The idle time of this system misses your keys: only lock and sleep count as away.',
  none: 'Idle time cannot be read here: only lock and sleep count as away.',
};

/** Time here without input needs its reason said. */
function evidenceOf({ presence, openSource }: Reasons): string {
  if (presence === 'away') return '';
  return openSource === 'call' ? 'A call counts as being here.' : openSource === 'media' ? 'Playback counts as being here.' : '';
}

/** What keeps a break back; since a pause does so anyway, nothing of a hold that ends before it. */
function holdOf(reasons: Reasons): readonly string[] {
  const { phase, heldBy, heldUntil, pausedUntil, overdue } = reasons;
  if (phase !== 'held') {
    return heldUntil === null || heldUntil <= (pausedUntil ?? 0) ? [] : [heldUntilWords(momentWords(heldUntil, reasons))];
  }
  const isByUser = heldBy === null || heldBy === 'user';
  const end = heldUntil === null ? '' : ` until ${momentWords(heldUntil, reasons)}`;
  return [isByUser ? `Break held${end}, as you asked.` : `Break held: ${holdWords[heldBy]}.`, overdue ? 'It is overdue.' : ''];
}

function hoursOf(reasons: Reasons): string {
  const { offHours } = reasons;
  if (offHours === null) return '';
  return offHours.until === null
    ? 'Outside working hours: no reminders.'
    : `Outside working hours: no reminders until ${momentWords(offHours.until, reasons)}.`;
}

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
  return reasons.pausedUntil === null ? '' : momentWords(reasons.pausedUntil, reasons);
}

function at(epochMs: number | null, { utcOffsetMinutes }: Reasons): string {
  return epochMs === null ? '' : formatTimeOfDay(epochMs, utcOffsetMinutes);
}

function count({ snoozesUsed, snoozeLimit }: Reasons): string {
  return snoozeLimit === 0 ? '' : ` (${snoozesUsed} of ${snoozeLimit})`;
}
