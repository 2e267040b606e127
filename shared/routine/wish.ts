import { isUnsaid, type Tone } from './cue.ts';
import { needs } from './routine.ts';
import type { Saying } from './saying.ts';
import type { Segment, Step, Timeline } from './timeline.ts';

/** What matters most comes first where not all of it fits. */
export type Rank = 'end' | 'part' | 'verb' | 'last' | 'second' | 'count' | 'half';

/** Something a guide would say if there is time: in so many words as fit, the most first. */
export type Wish = {
  readonly atMs: number;
  readonly afterMs: number;
  readonly rank: Rank;
  readonly says: readonly [Saying, ...Saying[]];
};

/** In the order of time. */
export function wishesOf(timeline: Timeline): readonly Wish[] {
  const { segments, steps, tones, totalMs } = timeline;
  const toneAt = new Map(tones.map(({ atMs, tone }) => [atMs, tone]));
  const wishes: Wish[] = [];
  for (const [index, segment] of segments.entries()) {
    const step = steps[segment.step];
    if (step) wishes.push(...wishesIn(segment, segments[index - 1], step, steps[segment.step - 1]));
  }
  wishes.push({ atMs: totalMs, afterMs: 0, rank: 'end', says: [{ kind: 'end', isDone: true }] });
  return wishes.map((wish) => ({ ...wish, afterMs: toneFirstMs(toneAt.get(wish.atMs)) }));
}

/** A tone at the same moment is heard first: its attack, or all of a tone that is a phrase of its own. */
function toneFirstMs(tone: Tone | undefined): number {
  switch (tone) {
    case undefined:
      return 0;
    case 'up':
    case 'down':
    case 'hold':
      return 250;
    case 'change':
      return 500;
    case 'end':
      return 1200;
  }
}

type Untoned = Omit<Wish, 'afterMs'> & { readonly afterMs: 0 };

const wish = (atMs: number, rank: Rank, ...says: Wish['says']): Untoned => ({ atMs, afterMs: 0, rank, says });

function wishesIn(segment: Segment, previous: Segment | undefined, step: Step, stepBefore: Step | undefined): readonly Untoned[] {
  const { part, startMs, cue, way } = segment;
  const { move, dose } = step;
  switch (part) {
    case 'leadIn': {
      const isNext = stepBefore !== undefined && previous?.part !== 'between';
      const named = (length: 'name' | 'place' | 'how'): Saying => ({
        kind: 'move',
        move: move.id,
        easier: dose.easier,
        cue,
        isNext,
        length,
      });
      const walks = needs(step, 'wall') || needs(step, 'floor');
      return [wish(startMs, 'part', named('how'), named('place'), named('name')), ...(walks ? lastSeconds(segment) : [])];
    }
    case 'otherWay':
      return [wish(startMs, 'part', { kind: 'side', way })];
    case 'rest':
      return [wish(startMs, 'part', ...rests(segment, null)), ...lastSeconds(segment)];
    case 'between':
      return [wish(startMs, 'part', ...rests(segment, move.id))];
    case 'leadOut':
      return [wish(startMs, 'verb', verb(segment, false, false))];
    case 'rep':
      return [...repWishes(segment, previous, step), ...holdWishes(segment)];
  }
}

function rests({ startMs, endMs }: Segment, next: Step['move']['id'] | null): Wish['says'] {
  return [
    { kind: 'rest', seconds: (endMs - startMs) / 1000, next },
    { kind: 'rest', seconds: null, next },
    { kind: 'rest', seconds: null, next: null },
  ];
}

/** Reps that are shorter are not all counted aloud. */
const calmMs = 3000;

/** The first two reps are told in verbs, the later ones are counted; breaths are told throughout. */
function repWishes(segment: Segment, previous: Segment | undefined, { move, dose, exerciseMs, reps }: Step): readonly Untoned[] {
  const { rep, startMs, kind, cue } = segment;
  const isStart = previous?.part !== 'rep' || previous.rep !== rep;
  if (kind === 'rest' || isUnsaid(cue) || (!isStart && previous.cue === cue)) return [];
  const everyOne = move.counts === 'breaths';
  const stride = Math.ceil((calmMs * reps) / exerciseMs);
  if (isStart && !everyOne && rep === dose.reps && rep > 2) return [wish(startMs, 'last', { kind: 'lastOne' })];
  if (rep === 1) return [wish(startMs, 'verb', verb(segment, isStart, true), verb(segment, isStart, false))];
  // Out of a long hold, with the eyes closed perhaps, nobody shall have to guess.
  const afterHold = previous?.part === 'rep' && isLongHold(previous);
  if (everyOne || afterHold || (rep === 2 && stride === 1)) return [wish(startMs, 'verb', verb(segment, false, false))];
  return isStart && rep % stride === 0 ? [wish(startMs, 'count', { kind: 'number', number: rep })] : [];
}

const longHoldMs = 8000;

const isLongHold = ({ kind, startMs, endMs }: Segment): boolean => kind === 'hold' && endMs - startMs >= longHoldMs;

/** Half of a long hold is told, and its last seconds. */
function holdWishes(segment: Segment): readonly Untoned[] {
  if (!isLongHold(segment)) return [];
  const seconds = Math.floor((segment.endMs - segment.startMs) / 2000);
  const half = wish(segment.endMs - seconds * 1000, 'half', { kind: 'seconds', seconds }, { kind: 'number', number: seconds });
  return [half, ...lastSeconds(segment)];
}

const lastSeconds = ({ startMs, endMs }: Segment): readonly Untoned[] =>
  [3, 2, 1].flatMap((number) =>
    endMs - startMs < 2000 * number ? [] : [wish(endMs - number * 1000, 'second', { kind: 'number', number })],
  );

function verb({ cue, way, breath }: Segment, withWay: boolean, withBreath: boolean): Saying {
  // A cue that is the breath itself says so already.
  const isBreath = cue === 'breatheIn' || cue === 'breatheOut';
  return { kind: 'cue', cue, way: withWay ? way : 'both', breath: withBreath && !isBreath ? breath : null };
}
