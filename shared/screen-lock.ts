/** What is said of the screen's lock, by everyone on a desktop who can tell. */
export type LockClaims = {
  /** Those who say that it is locked. */
  readonly lockedBy: ReadonlySet<string>;
  /** A lock was asked for, and nobody has said since that it is over. */
  readonly isAsked: boolean;
};

export type LockWord =
  /** What a source says now. One that is gone, or does not answer, says no. */
  | { readonly type: 'said'; readonly source: string; readonly isLocked: boolean }
  | { readonly type: 'lockAsked' }
  /** The screen was asked to unlock, or nobody confirms the lock that was asked for. */
  | { readonly type: 'askWithdrawn' };

export const noClaims: LockClaims = { lockedBy: new Set(), isAsked: false };

/** Locked if anyone says so: some lockers tell login1, some the screen saver, some nobody. */
export function isScreenLocked({ lockedBy, isAsked }: LockClaims): boolean {
  return isAsked || lockedBy.size > 0;
}

/**
 * The claims after a word. A lock that was asked for counts at once, because some lockers never say that they did it;
 * those never say either that it is over, so it ends with the lock of anyone who does.
 */
export function hearOfLock(claims: LockClaims, word: LockWord): LockClaims {
  switch (word.type) {
    case 'lockAsked':
      return { ...claims, isAsked: true };
    case 'askWithdrawn':
      return { ...claims, isAsked: false };
    case 'said': {
      const others = [...claims.lockedBy].filter((source) => source !== word.source);
      if (word.isLocked) return { ...claims, lockedBy: new Set([...others, word.source]) };
      return { lockedBy: new Set(others), isAsked: claims.isAsked && !claims.lockedBy.has(word.source) };
    }
  }
}
