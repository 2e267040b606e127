import type { Stretch } from '../../../shared/sitting/timeline.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** About two pixels of the band: nothing that happened is too short to be seen. The breaks are what the day is about. */
const leastShare = 0.006;
const leastRoutineShare = 0.012;

/** Where a stretch lies on the band, in shares of its width, and how much of it is drawn. */
export type Placed = { readonly stretch: Stretch; readonly from: number; readonly share: number; readonly ms: number };
/** A full hour on the band. Its time is told on a wide band, on a narrow one, on both or on none. */
export type Tick = { readonly at: number; readonly time: string; readonly isToldWide: boolean; readonly isToldNarrow: boolean };
/** Words the time of a local clock. */
export type TimeOf = (localMs: number) => string;
export type Band = { readonly placed: readonly Placed[]; readonly ticks: readonly Tick[] };

/**
 * The day as a band from a full hour until now. Stretches follow one another by their lengths, not by their `at`: they
 * tile the time that passed, and a clock that was set back would put one on top of the other. So an hour that the clock
 * showed twice is there twice, and the ticks are where the clock of each stretch says.
 */
export function bandOf(stretches: readonly Stretch[], timeOf: TimeOf): Band {
  const pieces = piecesOf(stretches);
  const shares = sharesOf(pieces.map(({ ms, stretch }) => ({ ms, least: leastOf(stretch) })));
  const placed: Placed[] = [];
  const hours: Hour[] = [];
  let from = 0;
  for (const [index, { localMs, ms, stretch }] of pieces.entries()) {
    const share = shares[index] ?? 0;
    if (stretch !== null) placed.push({ stretch, from, share, ms });
    for (let hour = upToHour(localMs); hour < localMs + ms; hour += hourMs)
      hours.push({ at: from + ((hour - localMs) / ms) * share, localMs: hour });
    from += share;
  }
  return { placed, ticks: ticksOf(hours, timeOf) };
}

/** The newest stretch as it has become since it was told. */
export function grown(stretches: readonly Stretch[], ms: number): readonly Stretch[] {
  const last = stretches.at(-1);
  return last === undefined || ms <= 0 ? stretches : [...stretches.slice(0, -1), { ...last, ms: last.ms + ms }];
}

/** What is drawn: time of the local clock at its beginning, length, and the stretch; null for the lead to the first. */
type Piece = { readonly localMs: number; readonly ms: number; readonly stretch: Stretch | null };

function piecesOf(stretches: readonly Stretch[]): readonly Piece[] {
  const [first, ...later] = stretches.map(pieceOf);
  if (first === undefined) return [];
  // A night away is not worth half of the band: of an absence before the day only the last hour begun is drawn.
  const end = first.localMs + first.ms;
  const since = isAbsence(first) && later.length > 0 ? Math.max(first.localMs, upToHour(end) - hourMs) : first.localMs;
  const opened = downToHour(since);
  return [{ localMs: opened, ms: since - opened, stretch: null }, { ...first, localMs: since, ms: end - since }, ...later];
}

function pieceOf(stretch: Stretch): Piece {
  return { localMs: stretch.at + stretch.utcOffsetMinutes * minuteMs, ms: stretch.ms, stretch };
}

function leastOf(stretch: Stretch | null): number {
  if (stretch === null) return 0;
  return stretch.kind === 'routine' ? leastRoutineShare : leastShare;
}

function isAbsence({ stretch }: Piece): boolean {
  return stretch?.kind === 'away' || stretch?.kind === 'unobserved';
}

/** Shares by length where none falls below its least; the others make room. */
function sharesOf(parts: readonly { readonly ms: number; readonly least: number }[]): readonly number[] {
  const fitting = (least: number): number => Math.min(least, 0.5 / parts.length);
  let scale = 1 / Math.max(1, sumOf(parts));
  for (;;) {
    const small = parts.filter(({ ms, least }) => ms * scale < fitting(least));
    const large = sumOf(parts) - sumOf(small);
    const room = 1 - small.reduce((sum, { least }) => sum + fitting(least), 0);
    const next = large > 0 ? room / large : scale;
    if (!(next < scale)) break;
    scale = next;
  }
  return parts.map(({ ms, least }) => Math.max(ms * scale, fitting(least)));
}

/** What a character of a time takes of a wide and of a narrow band, the gap after it included. */
const wideCharacter = 0.02;
const narrowCharacter = 0.04;

type Hour = { readonly at: number; readonly localMs: number };

function ticksOf(hours: readonly Hour[], timeOf: TimeOf): readonly Tick[] {
  const longest = Math.max(0, ...hours.map(({ localMs }) => timeOf(localMs).length));
  const wide = told(hours, longest * wideCharacter);
  const narrow = told(hours, longest * narrowCharacter);
  return hours.map((hour) => ({
    at: hour.at,
    time: timeOf(hour.localMs),
    isToldWide: wide.has(hour),
    isToldNarrow: narrow.has(hour),
  }));
}

/** So many hours that their times do not touch; at the ends of the band they lean inwards. The width includes a gap. */
function told(hours: readonly Hour[], width: number): ReadonlySet<Hour> {
  const choices = hourSteps.map((step) => hours.filter(({ localMs }) => (localMs / hourMs) % step === 0));
  return new Set(choices.find((chosen) => apart(chosen, width).length === chosen.length) ?? apart(choices.at(-1) ?? [], width));
}

const hourSteps = [1, 2, 3, 4, 6, 12] as const;

/** Without those that would touch the one before: a clock that was set back may tell an hour twice. */
function apart(hours: readonly Hour[], width: number): readonly Hour[] {
  const place = ({ at }: Hour): number => Math.min(Math.max(at, width / 2), 1 - width / 2);
  const kept: Hour[] = [];
  for (const hour of hours) {
    const last = kept.at(-1);
    if (last === undefined || place(hour) >= place(last) + width) kept.push(hour);
  }
  return kept;
}

function upToHour(ms: number): number {
  return Math.ceil(ms / hourMs) * hourMs;
}

function downToHour(ms: number): number {
  return Math.floor(ms / hourMs) * hourMs;
}

function sumOf(parts: readonly { readonly ms: number }[]): number {
  return parts.reduce((sum, { ms }) => sum + ms, 0);
}
