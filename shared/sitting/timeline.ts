import { assertNever } from '../assert-never.ts';
import { dayOf, splitAtMidnights } from './calendar.ts';
import { withCorrections } from './corrected-log.ts';
import type { Entry, Source } from './entry.ts';
import { isByEvidence } from './evidence.ts';
import type { State } from './model.ts';
import { openEntry } from './model.ts';
import type { SegmentKind } from './segment-kind.ts';

/** One stretch of the day as the user sees it: epoch ms, minutes east of Greenwich, milliseconds. */
export type Stretch = {
  readonly kind: SegmentKind;
  /** What began it. */
  readonly source: Source;
  readonly at: number;
  readonly utcOffsetMinutes: number;
  readonly ms: number;
  /** What it ended in; null for the one that goes on. */
  readonly endedBy: { readonly kind: SegmentKind; readonly source: Source } | null;
  /** The last of a day that is over: nothing tells what it ended in, and it does not go on. */
  readonly isCutOff?: true;
};

/** A routine that ended, or something that became of a reminder. */
export type Moment = Extract<Entry, { type: 'routine' | 'reminder' }>;

/** A day as it went; each oldest first. */
export type Timeline = { readonly stretches: readonly Stretch[]; readonly moments: readonly Moment[] };

type Segment = Extract<Entry, { type: 'segment' }>;

/** The day so far, from the log with its corrections and the segment still open. */
export function timelineOf(entries: readonly Entry[], state: State): Timeline {
  const today = dayOf(state.stamp.wallMs, state.stamp.utcOffsetMinutes);
  return { stretches: stretchesOf([...entries, openEntry(state)], today), moments: momentsOf(entries, today) };
}

/** The segments of a day, corrections made; oldest first. */
export function stretchesOf(entries: readonly Entry[], day: number): readonly Stretch[] {
  const segments = withCorrections(entries).filter((entry) => entry.type === 'segment');
  return joined(segments.flatMap((segment) => partOfDay(segment, day))).map((segment, index, all) => {
    const { kind, source, at, utcOffsetMinutes, ms } = segment;
    const next = all[index + 1];
    return { kind, source, at, utcOffsetMinutes, ms, endedBy: next === undefined ? null : { kind: next.kind, source: next.source } };
  });
}

/** The moments of a day, in the order of the log. */
export function momentsOf(entries: readonly Entry[], day: number): readonly Moment[] {
  return entries.filter((entry): entry is Moment => isMoment(entry) && dayOf(entry.at, entry.utcOffsetMinutes) === day);
}

const reminderHappenings = ['announced', 'held', 'snoozed', 'skipped', 'missed'] as const;
/** What is told of a day beside its time; the steps from one of them to the next are not. */
export const happenings = [...reminderHappenings, 'completed', 'stoppedEarly'] as const;
export type Happening = (typeof happenings)[number];

export function happeningOf(moment: Moment): Happening | null {
  if (moment.type === 'reminder') return becameOf(moment);
  return moment.end === 'completed' ? 'completed' : 'stoppedEarly';
}

export function becameOf({ event, why }: Extract<Moment, { type: 'reminder' }>): (typeof reminderHappenings)[number] | null {
  switch (event) {
    case 'announced':
    case 'held':
    case 'snoozed':
    case 'skipped':
      return event;
    case 'expired':
      return why === 'ignored' ? 'missed' : null;
    case 'due':
    case 'nudged':
    case 'closed':
    case 'answered':
    case 'discharged':
    case 'withdrawn':
      return null;
    default:
      return assertNever(event);
  }
}

/** Enough of the log: everything that a stretch of this day may depend on begins no earlier. */
export function isBeforeTimeline(entry: Entry, { stamp }: State): boolean {
  return dayOf(entry.at, entry.utcOffsetMinutes) < dayOf(stamp.wallMs, stamp.utcOffsetMinutes) - 1;
}

function isMoment(entry: Entry): entry is Moment {
  return entry.type === 'routine' || entry.type === 'reminder';
}

function partOfDay(segment: Segment, today: number): readonly Segment[] {
  let at = segment.at;
  for (const { day, ms } of splitAtMidnights(segment)) {
    if (day === today) return [{ ...segment, at, ms }];
    at += ms;
  }
  return [];
}

/** A clock change and a correction cut what is one stretch to the user; a call does not look like typing. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const stretches: Segment[] = [];
  for (const segment of segments) {
    const last = stretches.at(-1);
    const isOn = last !== undefined && last.kind === segment.kind && evidenceOf(last) === evidenceOf(segment);
    if (isOn) stretches[stretches.length - 1] = { ...last, ms: last.ms + segment.ms };
    else if (segment.ms > 0) stretches.push(segment);
  }
  return stretches;
}

function evidenceOf(segment: Segment): Source | null {
  return isByEvidence(segment) ? segment.source : null;
}
