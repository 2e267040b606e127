import type { Settings } from '../shared/settings.ts';
import type { Fact } from '../shared/sitting/fact.ts';
import type { Effect, State, Turn } from '../shared/sitting/model.ts';
import { createRecorder, type Recording } from '../shared/sitting/recording.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { step } from '../shared/sitting/step.ts';
import { type Delay, lateness, slowness } from '../shared/sitting/watchdog.ts';

export type RuntimeOptions = {
  /** The launch, with effects that are still to be performed. */
  readonly first: Turn;
  readonly settings: () => Settings;
  readonly readStamp: () => Stamp;
  /** Milliseconds since the last input; null where the system cannot tell. */
  readonly readIdleMs: () => number | null;
  readonly perform: (effects: readonly Effect[], state: State) => void;
  readonly onState: (state: State) => void;
  readonly onDelay: (delay: Delay) => void;
};

export type Runtime = {
  readonly state: () => State;
  /** Takes a fact after a fresh look at the clocks and the idle time; gives the effects of the fact. */
  readonly tell: (fact: Fact) => readonly Effect[];
  /** Looks now, as the heartbeat does. */
  readonly look: () => void;
  /** What was told lately, since this launch; null before the first fact. */
  readonly recording: () => Recording | null;
  /** Looks to book the time until now, and prompts nobody. */
  readonly lookAside: () => void;
  readonly stop: () => void;
};

/** A timer may fire a hair early, and a look before its deadline would be one too many. */
const timerSlackMs = 20;

/** The only caller of the clocks and of `step`: facts go in by one door, effects come out by one door. */
export function createRuntime({ first, settings, readStamp, readIdleMs, perform, onState, onDelay }: RuntimeOptions): Runtime {
  const recorder = createRecorder();
  let { state } = first;
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  const take = (fact: Fact): readonly Effect[] => {
    const [now, then] = [readStamp(), settings()];
    watch(lateness(state, now));
    recorder.hear(state, now, fact, then);
    const turn = step(state, { now, fact }, then);
    state = turn.state;
    perform(turn.effects, state);
    watch(slowness(now, readStamp()));
    return turn.effects;
  };

  const watch = (delay: Delay | null): void => {
    if (delay !== null) onDelay(delay);
  };

  const look = (): void => {
    try {
      take({ type: 'sensed', idleMs: readIdleMs() });
    } finally {
      // Whatever was thrown, the heart goes on beating.
      settle();
    }
  };

  const lookAside = (): void => {
    take({ type: 'sensed', idleMs: readIdleMs(), isAside: true });
  };

  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    if (!isStopped) timer = setTimeout(look, state.wakeAt - state.t + timerSlackMs);
    onState(state);
  };

  perform(first.effects, state);
  settle();
  return {
    state: () => state,
    tell: (fact) => {
      try {
        // Before an event is judged, the last input before it must be known.
        lookAside();
        return take(fact);
      } finally {
        settle();
      }
    },
    look,
    lookAside,
    recording: recorder.recording,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
