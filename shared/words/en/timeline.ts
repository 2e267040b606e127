import { assertNever } from '../../assert-never.ts';
import { formatDuration, formatTimeOfDay } from '../../duration.ts';
import type { SegmentKind, Source } from '../../sitting/entry.ts';
import type { Stretch } from '../../sitting/timeline.ts';
import { statusWords } from './status.ts';

const minuteMs = 60_000;

/** One stretch in a sentence: "10:12 to 10:18 · Away 6 min: no input. Ended when you came back." */
export function stretchWords(stretch: Stretch): string {
  const { at, utcOffsetMinutes, ms, kind, source, endedBy } = stretch;
  const from = formatTimeOfDay(at, utcOffsetMinutes);
  const to = endedBy === null ? 'now' : formatTimeOfDay(at + ms, utcOffsetMinutes);
  const length = ms < minuteMs ? 'under 1 min' : formatDuration(ms);
  const what = `${from} to ${to} · ${statusWords.totals[`${kind}Ms`]} ${length}${causeOf(kind, source)}.`;
  return endedBy === null ? what : `${what} Ended ${endOf(kind, endedBy)}.`;
}

function causeOf(kind: SegmentKind, source: Source): string {
  switch (kind) {
    case 'sitting':
    case 'paused':
      return evidence[source] ?? '';
    case 'away':
      return absences[source] ?? '';
    case 'unobserved':
      return ': Unhunch was not running or stood still';
    case 'routine':
      return '';
    default:
      return assertNever(kind);
  }
}

const evidence: { readonly [S in Source]?: string } = {
  call: ': no input, but on a call',
  media: ': no input, but media playing',
};

const absences: { readonly [S in Source]?: string } = {
  idle: ': no input',
  lock: ': screen locked',
  sleep: ': computer asleep',
  user: ', as you said',
  routine: ', after a routine',
};

/** What a stretch of the one kind ended with, told by what came next. */
function endOf(kind: SegmentKind, next: NonNullable<Stretch['endedBy']>): string {
  if (kind === 'unobserved') return 'when Unhunch ran again';
  if (kind === 'routine' && next.kind !== 'unobserved') return 'when you finished or stopped it';
  switch (next.kind) {
    case 'away':
      return departures[next.source];
    case 'routine':
      return 'when a routine began';
    case 'unobserved':
      return 'when Unhunch stopped counting';
    case 'sitting':
    case 'paused':
      return isHere(kind) ? endHere(kind, next) : 'when you came back';
    default:
      return assertNever(next.kind);
  }
}

const departures: Readonly<Record<Source, string>> = {
  idle: 'with the last sign of you',
  lock: 'with the last input before the screen was locked',
  sleep: 'when the computer went to sleep',
  user: 'when you began to rest, as you said',
  routine: 'when a routine was over',
  input: 'when you left',
  call: 'when you left',
  media: 'when you left',
  crash: 'when you left',
};

function isHere(kind: SegmentKind): boolean {
  return kind === 'sitting' || kind === 'paused';
}

/** Someone was here before and after: either a pause began or ended, or what told so was something else. */
function endHere(kind: SegmentKind, { kind: nextKind, source }: NonNullable<Stretch['endedBy']>): string {
  if (kind !== nextKind) return nextKind === 'paused' ? 'when you paused reminders' : 'when the pause was over';
  if (source === 'call') return 'with the last input before a call';
  return source === 'media' ? 'with the last input before media playback' : 'with new input';
}
