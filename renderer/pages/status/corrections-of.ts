import { formatDuration, formatTimeOfDay } from '../../../shared/duration.ts';
import type { Correctable } from '../../../shared/sitting/correction.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';

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
export function correctionsOf({ phase, presence, correctable }: Snapshot): readonly Correction[] {
  if (phase === 'routine') return [];
  const { sitting, resting } = correctable;
  return [
    ...(sitting === null ? [] : [{ at: sitting.at, correction: wasSitting(sitting, presence === 'away') }]),
    ...(resting === null ? [] : [{ at: resting.at, correction: wasResting(resting) }]),
  ]
    .toSorted((a, b) => b.at - a.at)
    .map(({ correction }) => correction);
}

function wasSitting(absence: Correctable, isOn: boolean): Correction {
  const { from, to, length } = spanOf(absence);
  return {
    as: 'sitting',
    said: isOn ? words.awaySince(from, length) : words.awayFor(from, to, length),
    answer: words.wasSitting,
    done: words.countsAsSitting(from, to),
  };
}

function wasResting(quiet: Correctable): Correction {
  const { from, to, length } = spanOf(quiet);
  return {
    as: 'resting',
    said: words.quietFor(from, to, length),
    answer: words.wasResting,
    done: words.countsAsAway(from, to),
  };
}

function spanOf({ at, utcOffsetMinutes, ms }: Correctable): { readonly from: string; readonly to: string; readonly length: string } {
  return {
    from: formatTimeOfDay(at, utcOffsetMinutes),
    to: formatTimeOfDay(at + ms, utcOffsetMinutes),
    // A number is not parted from its unit where the line breaks.
    length: formatDuration(ms).replaceAll(' ', '\u00a0'),
  };
}
