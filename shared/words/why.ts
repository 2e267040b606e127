import { assertNever } from '../assert-never.ts';
import type { Snapshot } from '../sitting/snapshot.ts';
import { momentWords } from './moment.ts';
import type { Words } from './words.ts';

/** The current state and its cause. */
export function whyOf(words: Words, snapshot: Snapshot): string {
  return words.format.sentences(whySentences(words, snapshot));
}

/** The sentences of it that a headline about the phase leaves open; there may be none. */
export function becauseOf(words: Words, snapshot: Snapshot): readonly string[] {
  if (snapshot.presence === 'away') return whySentences(words, snapshot);
  // A headline says what holds a reminder, and leaves open whether that time counts.
  const untold = snapshot.phase === 'held' ? [words.why.goesOnCounting] : holdOf(words, snapshot);
  return [...historyOf(words, snapshot), ...untold, ...worldOf(words, snapshot)];
}

function whySentences(words: Words, snapshot: Snapshot): readonly string[] {
  return [...stateOf(words, snapshot), ...historyOf(words, snapshot), ...holdOf(words, snapshot), ...worldOf(words, snapshot)];
}

function stateOf(words: Words, snapshot: Snapshot): readonly string[] {
  const { why, format } = words;
  const { phase, presence } = snapshot;
  const length = format.duration(snapshot.streakMs);
  const away = presence === 'away' ? [awayOf(words, snapshot)] : [];
  switch (phase) {
    case 'routine':
      return [why.routine];
    case 'paused':
      return [why.paused({ end: untilOf(words, snapshot) }), ...away];
    case 'due':
      return [presence === 'away' ? why.dueWhileAway({ length }) : why.due({ length }), ...away];
    case 'snoozed':
      return [why.sitting({ length }), snoozeOf(words, snapshot)];
    case 'held':
      return [presence === 'away' ? why.sat({ length }) : why.sitting({ length }), ...away];
    case 'away':
      return [awayOf(words, snapshot)];
    case 'sitting':
      return [why.sitting({ length })];
    default:
      return assertNever(phase);
  }
}

function awayOf({ why, format }: Words, { openSource, openSince, utcOffsetMinutes }: Snapshot): string {
  return why.away({ source: openSource, time: format.timeOfDay(openSince, utcOffsetMinutes) });
}

function untilOf(words: Words, snapshot: Snapshot): string {
  return snapshot.pausedUntil === null ? '' : momentWords(words, snapshot.pausedUntil, snapshot);
}

function snoozeOf({ why, format }: Words, { dueAt, utcOffsetMinutes, snoozesUsed: used, snoozeLimit: limit }: Snapshot): string {
  const end = dueAt === null ? '' : format.timeOfDay(dueAt, utcOffsetMinutes);
  return limit === 0 ? why.snoozed({ end }) : why.snoozedOf({ end, used, limit });
}

function historyOf(words: Words, snapshot: Snapshot): readonly string[] {
  return [...evidenceOf(words, snapshot), ...restOf(words, snapshot)];
}

/** Time here without input needs its reason said. */
function evidenceOf({ why }: Words, { presence, openSource }: Snapshot): readonly string[] {
  if (presence === 'away') return [];
  if (openSource === 'call') return [why.callCounts];
  return openSource === 'media' ? [why.playbackCounts] : [];
}

function restOf({ why, format }: Words, { lastRest, isResting, presence, utcOffsetMinutes }: Snapshot): readonly string[] {
  if (lastRest === null || (presence === 'away' && !isResting)) return [];
  const time = format.timeOfDay(lastRest.at, utcOffsetMinutes);
  switch (lastRest.how) {
    case 'absence':
      return [isResting ? why.isRest : why.awayWasRest({ length: format.duration(lastRest.ms), time })];
    case 'routine':
      return [why.routineWasRest({ time })];
    case 'restart':
      return [why.beganAgain({ time })];
    default:
      return assertNever(lastRest.how);
  }
}

/** What keeps a break back; since a pause does so anyway, nothing of a hold that ends before it. */
function holdOf(words: Words, snapshot: Snapshot): readonly string[] {
  const { why, hold } = words;
  const { phase, heldBy, heldUntil, pausedUntil, overdue } = snapshot;
  const end = heldUntil === null ? null : momentWords(words, heldUntil, snapshot);
  if (phase !== 'held') return end === null || (heldUntil ?? 0) <= (pausedUntil ?? 0) ? [] : [hold.breaksUntil({ end })];
  const reason = heldBy ?? 'user';
  const held = reason === 'user' && end !== null ? why.heldAsAskedUntil({ end }) : hold.held({ reason });
  return [held, ...(overdue ? [why.isOverdue] : [])];
}

function worldOf(words: Words, snapshot: Snapshot): readonly string[] {
  const { why } = words;
  const { offHours, idleSource } = snapshot;
  const trouble = idleSource === 'ok' ? [] : [why.idleTrouble[idleSource]];
  if (offHours === null) return trouble;
  return [offHours.until === null ? why.offHours : why.offHoursUntil({ end: momentWords(words, offHours.until, snapshot) }), ...trouble];
}
