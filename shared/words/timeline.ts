import { assertNever } from '../assert-never.ts';
import type { SegmentKind } from '../sitting/segment-kind.ts';
import { becameOf, type Moment, type Stretch } from '../sitting/timeline.ts';
import type { Words } from './words.ts';

const minuteMs = 60_000;

/** One stretch in a sentence or two: "10:12 to 10:18 · Away 6 min: no input. Ended when you came back." */
export function stretchWords(words: Words, { at, utcOffsetMinutes, ms, kind, source, endedBy, isCutOff }: Stretch): string {
  const { timeline, format } = words;
  const length = lengthWords(words, ms);
  const what = timeline.what[kind]({ length, source });
  const from = format.timeOfDay(at, utcOffsetMinutes);
  const to = format.timeOfDay(at + ms, utcOffsetMinutes);
  if (endedBy === null) return isCutOff ? timeline.ended({ from, to, what }) : timeline.goingOn({ from, what });
  // How a routine ended is told by its own moment.
  if (kind === 'routine' && endedBy.kind !== 'unobserved') return timeline.ended({ from, to, what });
  return timeline.over({ from, to, what, end: endOf(words, kind, endedBy) });
}

/** "6 min", or "under 1 min": what was there is never nothing. */
export function lengthWords({ timeline, format }: Words, ms: number): string {
  return ms < minuteMs ? timeline.under({ length: format.duration(minuteMs) }) : format.duration(ms);
}

/** "10:12 · Break snoozed."; null of what is not told. */
export function momentSentence(words: Words, moment: Moment): string | null {
  const { timeline, format } = words;
  const what = moment.type === 'routine' ? routineWords(words, moment) : reminderWords(words, moment);
  return what === null ? null : timeline.moment({ time: format.timeOfDay(moment.at, moment.utcOffsetMinutes), what });
}

function routineWords({ timeline }: Words, { end, isRest }: Extract<Moment, { type: 'routine' }>): string {
  return isRest ? `${timeline.routine[end]} ${timeline.countsAsRest}` : timeline.routine[end];
}

function reminderWords({ timeline: { reminder }, format }: Words, moment: Extract<Moment, { type: 'reminder' }>): string | null {
  const became = becameOf(moment);
  switch (became) {
    case null:
      return null;
    case 'announced':
      return reminder.announced({ length: format.duration(moment.streakMs) });
    case 'held':
      return reminder.held({ reason: moment.why ?? '' });
    default:
      return reminder[became];
  }
}

/** What a stretch of the one kind ended with, told by what came next. */
function endOf({ timeline: { end } }: Words, kind: SegmentKind, next: NonNullable<Stretch['endedBy']>): string {
  if (kind === 'unobserved') return end.ranAgain;
  switch (next.kind) {
    case 'away':
      return end.left({ source: next.source });
    case 'routine':
      return end.routineBegan;
    case 'unobserved':
      return end.stoppedCounting;
    case 'sitting':
    case 'paused':
      return isHere(kind) ? end[endHere(kind, next)] : end.cameBack;
    default:
      return assertNever(next.kind);
  }
}

function isHere(kind: SegmentKind): boolean {
  return kind === 'sitting' || kind === 'paused';
}

/** Someone was here before and after: either a pause began or ended, or what told so was something else. */
function endHere(
  kind: SegmentKind,
  { kind: nextKind, source }: NonNullable<Stretch['endedBy']>,
): 'paused' | 'pauseOver' | 'beforeCall' | 'beforeMedia' | 'newInput' {
  if (kind !== nextKind) return nextKind === 'paused' ? 'paused' : 'pauseOver';
  if (source === 'call') return 'beforeCall';
  return source === 'media' ? 'beforeMedia' : 'newInput';
}
