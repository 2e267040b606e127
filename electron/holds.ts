import { homedir } from 'node:os';
import { type DetectedHold, detectedHolds } from '../shared/hold.ts';
import type { Fact } from '../shared/sitting/fact.ts';
import { openFocusDetector } from './darwin/focus.ts';
import { blind, type Detector, type Watch, type WatchableDetector } from './detector.ts';
import type { Environment } from './environment.ts';
import type { Buses } from './linux/buses.ts';
import { openDoNotDisturbDetector } from './linux/do-not-disturb.ts';
import { openFullscreenDetector } from './linux/fullscreen.ts';
import type { Platform } from './tray-image.ts';
import { openWindowsHolds } from './win32/notification-state.ts';

export type HoldsOptions = {
  readonly platform: Platform;
  /** Null on systems without. */
  readonly buses: Buses | null;
  readonly env: Environment;
  /** The sense that tells of calls, shared with the evidence of presence. */
  readonly call: Detector;
  /** Never while `look` or `watch` runs, and not after `stop`. */
  readonly tell: (fact: HoldsFound) => void;
};

export type HoldsFound = Extract<Fact, { type: 'holdsFound' }>;

export type Holds = {
  /** Answers with `holdsFound`. */
  readonly look: (reasons: readonly DetectedHold[]) => void;
  /** From now on what changes with these is told, where the system tells it; of the others, nothing. */
  readonly watch: (reasons: readonly DetectedHold[]) => void;
  /** What the last look could not tell, and what never can be told here. */
  readonly cannotTell: () => readonly DetectedHold[];
  /** Finds that out, without a word to the core. */
  readonly learn: () => Promise<void>;
  readonly stop: () => void;
};

type Detectors = Readonly<Record<DetectedHold, Detector | WatchableDetector>>;
type Found = { readonly question: number; readonly answer: boolean | null };

/** What would make a reminder intrude. Asks the system only when told to; nothing runs in between but what is watched. */
export function openHolds(options: HoldsOptions): Holds {
  const { tell } = options;
  const detectors = detectorsOf(options);
  const watches = new Map<DetectedHold, Watch>();
  // The answer to the latest question of those answered: a slow one from before is no news.
  const found = new Map<DetectedHold, Found>();
  const told = new Map<DetectedHold, string>();
  let questions = 0;
  let isOver = false;

  const answerOf = (reason: DetectedHold): boolean | null => found.get(reason)?.answer ?? null;
  const isWatched = (reason: DetectedHold): boolean => watches.get(reason)?.isUp() ?? false;

  const newsOf = (reason: DetectedHold): string => `${answerOf(reason)} ${isWatched(reason)}`;

  const ask = async (reason: DetectedHold): Promise<void> => {
    questions += 1;
    const question = questions;
    const answer = await detectors[reason].look();
    if ((found.get(reason)?.question ?? 0) < question) found.set(reason, { question, answer });
  };
  const say = (reasons: readonly DetectedHold[]): void => {
    if (isOver) return;
    for (const reason of reasons) told.set(reason, newsOf(reason));
    const answers = Object.fromEntries(reasons.map((reason) => [reason, answerOf(reason)]));
    tell({ type: 'holdsFound', ...answers, watched: reasons.filter(isWatched) });
  };
  const look = async (reasons: readonly DetectedHold[]): Promise<void> => {
    await Promise.all(reasons.map(ask));
    say(reasons);
  };
  const begin = (reason: DetectedHold, detector: WatchableDetector): Watch => {
    told.delete(reason);
    return watching(detector, async () => {
      await ask(reason);
      if (watches.has(reason) && told.get(reason) !== newsOf(reason)) say([reason]);
    });
  };

  return {
    look: (reasons) => void look(reasons),
    watch: (reasons) => {
      for (const reason of detectedHolds) {
        const detector = detectors[reason];
        const isWanted = reasons.includes(reason) && 'watch' in detector;
        if (isWanted && !watches.has(reason)) watches.set(reason, begin(reason, detector));
        if (isWanted) continue;
        watches.get(reason)?.stop();
        watches.delete(reason);
      }
    },
    cannotTell: () => detectedHolds.filter((reason) => detectors[reason] === blind || found.get(reason)?.answer === null),
    learn: async () => void (await Promise.all(detectedHolds.map(ask))),
    stop: () => {
      isOver = true;
      for (const watch of watches.values()) watch.stop();
      watches.clear();
    },
  };
}

/** Looks again whenever something may have changed. */
function watching(detector: WatchableDetector, look: () => Promise<void>): Watch {
  const looks = oneAtATime(look);
  const { isUp, stop } = detector.watch(looks.run);
  return {
    isUp,
    stop: () => {
      looks.stop();
      stop();
    },
  };
}

/** However fast the changes come, there is one look at a time, and one more after the last of them. */
export function oneAtATime(look: () => Promise<void>): { run(): void; stop(): void } {
  let isLooking = false;
  let isAgain = false;
  let isOver = false;
  const lookWhileAsked = async (): Promise<void> => {
    isAgain = true;
    if (isLooking) return;
    isLooking = true;
    // What is heard while a watch begins: it has to be known before it is asked about.
    await null;
    while (isAgain && !isOver) {
      isAgain = false;
      await look();
    }
    isLooking = false;
  };
  return {
    run: () => void lookWhileAsked(),
    stop: () => {
      isOver = true;
    },
  };
}

function detectorsOf({ platform, buses, env, call }: HoldsOptions): Detectors {
  switch (platform) {
    case 'darwin':
      // Whether a window fills the screen is told to native code only.
      return { dnd: openFocusDetector(homedir()), fullscreen: blind, call };
    case 'win32':
      return { ...openWindowsHolds(), call };
    case 'linux':
      return { dnd: buses === null ? blind : openDoNotDisturbDetector(buses.session, env), fullscreen: openFullscreenDetector(env), call };
  }
}
