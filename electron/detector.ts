import { within } from './within.ts';

/** A sense that is asked, and does nothing otherwise. */
export type Detector = {
  /** Null where this system cannot tell. Answers in bounded time and never throws. */
  readonly look: () => Promise<boolean | null>;
};

/** A detector that also knows when to look again. */
export type WatchableDetector = Detector & {
  /** Tells of every moment that may have changed the answer, also when it begins or ceases to hear of them. */
  readonly watch: (onChange: () => void) => Watch;
};

export type Watch = {
  /** Whether the next change will be told. */
  readonly isUp: () => boolean;
  readonly stop: () => void;
};

type Look = Detector['look'];

/** Below the time that the core waits for an answer. */
const answerWithinMs = 8_000;

/** What fails or takes too long cannot tell. */
export function detector(look: Look): Detector {
  return { look: () => within(answerWithinMs, attempt(look)).catch(() => null) };
}

/** For what this system tells nobody. */
export const blind: Detector = { look: async () => null };

/** Each sees a part of the whole: that nothing is there can be said only where all of them can tell. */
export function allOf(detectors: readonly Detector[]): Detector {
  return combined(detectors, (answers) => !answers.includes(null));
}

/** Each sees the whole in its own way: one that can tell is enough to say that nothing is there. */
export function anyOf(detectors: readonly Detector[]): Detector {
  return combined(detectors, (answers) => answers.includes(false));
}

function combined(detectors: readonly Detector[], isNo: (answers: readonly (boolean | null)[]) => boolean): Detector {
  return {
    look: async () => {
      const answers = await Promise.all(detectors.map(({ look }) => look()));
      if (answers.includes(true)) return true;
      return isNo(answers) ? false : null;
    },
  };
}

/** Also what throws before it waits for anything. */
async function attempt(look: Look): Promise<boolean | null> {
  return look();
}
