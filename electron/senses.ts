import { powerMonitor } from 'electron';
import type { DetectedHold } from '../shared/hold.ts';
import type { Fact } from '../shared/sitting/fact.ts';
import type { Sense } from '../shared/sitting/snapshot.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { openEvidence } from './evidence.ts';
import { openHolds } from './holds.ts';
import type { Buses } from './linux/buses.ts';
import { watchScreenLock } from './linux/screen-lock.ts';
import type { Platform } from './tray-image.ts';

export type SensesOptions = {
  readonly platform: Platform;
  /** Null on systems without. */
  readonly buses: Buses | null;
  readonly readStamp: () => Stamp;
  readonly tell: (fact: Fact) => void;
  readonly log: { warn(message: string): void };
};

export type Senses = {
  /** Answers with `evidenceFound`. */
  readonly lookForEvidence: () => void;
  /** Answers with `screenUnlocked`, unless the screen is known to be locked. */
  readonly checkLock: () => void;
  /** Answers with `holdsFound`. */
  readonly lookForHolds: (reasons: readonly DetectedHold[]) => void;
  /** Tells what changes with these from now on, where the system tells it; called at every change of the state. */
  readonly watchHolds: (reasons: readonly DetectedHold[]) => void;
  readonly cannotTell: () => readonly Sense[];
  /** Finds out what cannot be told, once: whoever opens the settings wants to know before a reminder does. */
  readonly learn: () => Promise<void>;
  readonly stop: () => void;
};

/** Milliseconds since the last input anywhere; null where the system cannot tell. */
export function readIdleMs(): number | null {
  try {
    return powerMonitor.getSystemIdleTime() * 1000;
  } catch {
    // No display server to ask; the core falls back to lock and sleep, and says so.
    return null;
  }
}

/** Power, lock and evidence as facts. They may come doubled (seen on Linux): the core does not mind. */
export function openSenses({ platform, buses, readStamp, tell, log }: SensesOptions): Senses {
  powerMonitor.on('suspend', () => tell({ type: 'suspended' }));
  powerMonitor.on('resume', () => tell({ type: 'resumed' }));
  const evidence = openEvidence({ platform, buses, readStamp });
  const holds = openHolds({ platform, buses, env: process.env, call: evidence.call, tell });
  let learning: Promise<unknown> | null = null;
  const onLocked = (): void => tell({ type: 'screenLocked' });
  const onUnlocked = (): void => tell({ type: 'screenUnlocked' });
  const lock = buses === null ? lockOfElectron(onLocked, onUnlocked) : watchScreenLock({ ...buses, onLocked, onUnlocked, log });
  return {
    lookForEvidence: async () => tell({ type: 'evidenceFound', ...(await evidence.look()) }),
    checkLock: async () => {
      if (!(await lock.isLocked())) onUnlocked();
    },
    lookForHolds: holds.look,
    watchHolds: holds.watch,
    learn: () => {
      learning ??= Promise.all([evidence.look(), holds.learn()]);
      return learning.then(() => undefined);
    },
    cannotTell: () => [...new Set([...evidence.cannotTell(), ...holds.cannotTell()])],
    stop: () => {
      holds.stop();
      lock.stop();
    },
  };
}

/** macOS and Windows tell of the lock through Electron; on Linux it is heard over D-Bus. */
function lockOfElectron(onLocked: () => void, onUnlocked: () => void): { isLocked(): Promise<boolean>; stop(): void } {
  const isLockedNow = (): boolean => powerMonitor.getSystemIdleState(1) === 'locked';
  powerMonitor.on('lock-screen', onLocked);
  powerMonitor.on('unlock-screen', onUnlocked);
  // Started behind a lock, as by a login in the background.
  if (isLockedNow()) setImmediate(onLocked);
  return { isLocked: async () => isLockedNow(), stop: () => undefined };
}
