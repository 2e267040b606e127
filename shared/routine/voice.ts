import { assertNever } from '../assert-never.ts';
import type { Saying } from './saying.ts';
import type { Spoken } from './speech.ts';

/** The mouth of a routine: at most one thing is being said; what is due meanwhile waits until it would mislead. */
export type Mouth = {
  /** Voices can be told late, or never. */
  readonly hasVoice: boolean;
  readonly uttered: Utterance | null;
  readonly waiting: readonly Waiting[];
  /** Utterances so far; the newest one's id. */
  readonly count: number;
  /** In a row. */
  readonly failures: number;
};

export type Utterance = {
  readonly id: number;
  readonly say: Saying;
  /** Not begun or not over by then, it never will be. */
  readonly untilMs: number;
};

type Waiting = { readonly say: Saying; readonly fromMs: number; readonly untilMs: number };

/** Times are of one clock that never jumps, in ms. */
export type MouthEvent = { readonly atMs: number } & (
  | { readonly type: 'voiced'; readonly hasVoice: boolean }
  | { readonly type: 'due'; readonly spoken: Omit<Spoken, 'atMs'> }
  /** `slowMs` is how long a slow voice takes for it. */
  | { readonly type: 'started'; readonly id: number; readonly slowMs: number }
  | { readonly type: 'ended' | 'failed'; readonly id: number }
  /** Paused, stopped, muted or gone elsewhere: what was said no longer holds. */
  | { readonly type: 'hushed' }
  | { readonly type: 'elapsed' }
);

export type Heard = {
  readonly mouth: Mouth;
  /** What is being uttered is to be broken off. */
  readonly isBrokenOff: boolean;
  /** To be uttered now. */
  readonly say: Utterance | null;
};

export const closedMouth: Mouth = { hasVoice: false, uttered: null, waiting: [], count: 0, failures: 0 };

/** A voice that failed so often in a row is left alone for the rest of the routine. */
const failuresAtMost = 3;
/** A speech service that is started by the first word takes its time. */
const startsWithinMs = 4000;
const slackMs = 2000;

export const isVoiceLost = ({ failures }: Mouth): boolean => failures >= failuresAtMost;

export function hear(mouth: Mouth, event: MouthEvent): Heard {
  const { atMs } = event;
  switch (event.type) {
    case 'voiced':
      return goOn({ ...mouth, hasVoice: event.hasVoice }, atMs);
    case 'due': {
      if (isVoiceLost(mouth)) return still(mouth);
      const { say, afterMs, lateMs } = event.spoken;
      const fromMs = atMs + afterMs;
      return goOn({ ...mouth, waiting: [...mouth.waiting, { say, fromMs, untilMs: fromMs + lateMs }] }, atMs);
    }
    case 'started': {
      const { uttered } = mouth;
      if (uttered?.id !== event.id) return still(mouth);
      return still({ ...mouth, uttered: { ...uttered, untilMs: atMs + 2 * event.slowMs + slackMs } });
    }
    case 'ended':
      return mouth.uttered?.id === event.id ? goOn({ ...mouth, uttered: null, failures: 0 }, atMs) : still(mouth);
    case 'failed':
      return mouth.uttered?.id === event.id ? goOn(failed(mouth), atMs) : still(mouth);
    case 'hushed':
      return { mouth: { ...mouth, uttered: null, waiting: [] }, isBrokenOff: mouth.uttered !== null, say: null };
    case 'elapsed':
      if (mouth.uttered === null || atMs < mouth.uttered.untilMs) return goOn(mouth, atMs);
      return { ...goOn(failed(mouth), atMs), isBrokenOff: true };
    default:
      return assertNever(event);
  }
}

/** When the mouth wants to hear that time went by; null while nothing depends on it. */
export function wakesAtMs({ hasVoice, uttered, waiting }: Mouth): number | null {
  return uttered?.untilMs ?? (hasVoice ? waiting[0]?.fromMs : null) ?? null;
}

function failed(mouth: Mouth): Mouth {
  const without = { ...mouth, uttered: null, failures: mouth.failures + 1 };
  return isVoiceLost(without) ? { ...without, waiting: [] } : without;
}

/** With nothing being said, the first that is due and not too late. */
function goOn(mouth: Mouth, atMs: number): Heard {
  if (mouth.uttered !== null) return still(mouth);
  const waiting = mouth.waiting.filter(({ untilMs }) => untilMs >= atMs);
  const [first, ...rest] = waiting;
  if (first === undefined || first.fromMs > atMs || !mouth.hasVoice) return still({ ...mouth, waiting });
  const id = mouth.count + 1;
  const uttered = { id, say: first.say, untilMs: atMs + startsWithinMs };
  return { mouth: { ...mouth, uttered, waiting: rest, count: id }, isBrokenOff: false, say: uttered };
}

const still = (mouth: Mouth): Heard => ({ mouth, isBrokenOff: false, say: null });
