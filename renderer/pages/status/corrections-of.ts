import type { Correctable } from '../../../shared/sitting/correction.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Words } from '../../../shared/words/words.ts';

export type Correction = {
  readonly as: 'sitting' | 'resting';
  /** What Unhunch took it for. */
  readonly said: string;
  /** What the user may say to that. */
  readonly answer: string;
  /** What has changed then. */
  readonly done: string;
};

/** What may be put right now, the newest first; nothing during a routine. */
export function correctionsOf(words: Words, { phase, presence, correctable }: Snapshot): readonly Correction[] {
  if (phase === 'routine') return [];
  const { sitting, resting } = correctable;
  return [
    ...(sitting === null ? [] : [{ at: sitting.at, correction: wasSitting(words, sitting, presence === 'away') }]),
    ...(resting === null ? [] : [{ at: resting.at, correction: wasResting(words, resting) }]),
  ]
    .toSorted((a, b) => b.at - a.at)
    .map(({ correction }) => correction);
}

function wasSitting({ status, format }: Words, absence: Correctable, isOn: boolean): Correction {
  const { from, to, length } = spanOf(format, absence);
  return {
    as: 'sitting',
    said: isOn ? status.awaySince({ from, length }) : status.awayFor({ from, to, length }),
    answer: status.wasSitting,
    done: status.countsAsSitting({ from, to }),
  };
}

function wasResting({ status, format }: Words, quiet: Correctable): Correction {
  const { from, to, length } = spanOf(format, quiet);
  return {
    as: 'resting',
    said: status.quietFor({ from, to, length }),
    answer: status.wasResting,
    done: status.countsAsAway({ from, to }),
  };
}

type Span = { readonly from: string; readonly to: string; readonly length: string };

function spanOf(format: Words['format'], { at, utcOffsetMinutes, ms }: Correctable): Span {
  return {
    from: format.timeOfDay(at, utcOffsetMinutes),
    to: format.timeOfDay(at + ms, utcOffsetMinutes),
    // A number is not parted from its unit where the line breaks.
    length: format.duration(ms).replaceAll(' ', '\u00a0'),
  };
}
