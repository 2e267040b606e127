import { dayOf, splitAtMidnights } from './calendar.ts';
import { withCorrections } from './corrected-log.ts';
import type { Entry, SegmentKind, Source } from './entry.ts';
import { isByEvidence } from './evidence.ts';
import type { State } from './model.ts';
import { openEntry } from './model.ts';

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
};

type Segment = Extract<Entry, { type: 'segment' }>;

/** The last segments of a day, from the log with its corrections and the segment still open; oldest first. */
export function timelineOf(entries: readonly Entry[], state: State): readonly Stretch[] {
  const { stamp } = state;
  const today = dayOf(stamp.wallMs, stamp.utcOffsetMinutes);
  const segments = withCorrections([...entries, openEntry(state)]).filter((entry) => entry.type === 'segment');
  return joined(segments.flatMap((segment) => partOfDay(segment, today))).map((segment, index, all) => {
    const { kind, source, at, utcOffsetMinutes, ms } = segment;
    const next = all[index + 1];
    return { kind, source, at, utcOffsetMinutes, ms, endedBy: next === undefined ? null : { kind: next.kind, source: next.source } };
  });
}

/** Enough of the log: everything that a stretch of this day may depend on begins no earlier. */
export function isBeforeTimeline(entry: Entry, { stamp }: State): boolean {
  return dayOf(entry.at, entry.utcOffsetMinutes) < dayOf(stamp.wallMs, stamp.utcOffsetMinutes) - 1;
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
