import { hearOfLock, isScreenLocked, type LockWord, noClaims } from '../../shared/screen-lock.ts';
import type { KeptBus } from './bus.ts';
import { watchLoginSession } from './login-session.ts';
import { watchScreenSavers } from './screen-savers.ts';

export type ScreenLockOptions = {
  readonly session: KeptBus;
  readonly system: KeptBus;
  /** Whenever someone says so; also at the start, where the screen is locked already. */
  readonly onLocked: () => void;
  readonly onUnlocked: () => void;
  readonly log: { warn(message: string): void };
};

export type ScreenLock = {
  /** Asks everyone again: true only where one of them says so now. */
  readonly isLocked: () => Promise<boolean>;
  readonly stop: () => void;
};

/** Hears of the screen's lock on Linux, where Electron tells nothing of it. */
export function watchScreenLock({ session, system, onLocked, onUnlocked, log }: ScreenLockOptions): ScreenLock {
  let claims = noClaims;
  let asks = 0;
  let isOver = false;

  const hear = (word: LockWord): void => {
    if (isOver) return;
    const wasLocked = isScreenLocked(claims);
    claims = hearOfLock(claims, word);
    if (word.type === 'lockAsked') asks += 1;
    // Told again though it was known: a press in our own window may have disproved what stood before.
    if (word.type === 'lockAsked' || (word.type === 'said' && word.isLocked)) onLocked();
    else if (wasLocked && !isScreenLocked(claims)) onUnlocked();
  };

  const login = watchLoginSession({ bus: system, env: process.env, hear, log });
  const savers = watchScreenSavers({ bus: session, hear });
  return {
    isLocked: async () => {
      const asksBefore = asks;
      await Promise.all([login.readAgain(), savers.readAgain()]);
      // That a lock was asked for cannot be read again: it counts no longer, unless it was asked for meanwhile.
      if (asks === asksBefore) hear({ type: 'askWithdrawn' });
      return isScreenLocked(claims);
    },
    stop: () => {
      isOver = true;
      login.stop();
      savers.stop();
    },
  };
}
