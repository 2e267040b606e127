import { describe, expect, it } from 'vitest';
import { hearOfLock, isScreenLocked, type LockWord, noClaims } from './screen-lock.ts';

const isLockedAfter = (...words: readonly LockWord[]) => isScreenLocked(words.reduce(hearOfLock, noClaims));
const locked = (source: string): LockWord => ({ type: 'said', source, isLocked: true });
const unlocked = (source: string): LockWord => ({ type: 'said', source, isLocked: false });
const asked: LockWord = { type: 'lockAsked' };
const withdrawn: LockWord = { type: 'askWithdrawn' };

describe('the lock of the screen', () => {
  it('is off while nobody says anything', () => expect(isLockedAfter()).toBe(false));

  it('is on while anyone says so', () => {
    expect(isLockedAfter(locked('login1'))).toBe(true);
    expect(isLockedAfter(locked('login1'), locked('saver'), unlocked('login1'))).toBe(true);
    expect(isLockedAfter(locked('login1'), locked('saver'), unlocked('login1'), unlocked('saver'))).toBe(false);
  });

  it('minds no word said twice', () => {
    expect(isLockedAfter(locked('saver'), locked('saver'), unlocked('saver'))).toBe(false);
    expect(isLockedAfter(unlocked('saver'), unlocked('saver'))).toBe(false);
  });

  it('is on as soon as it is asked for', () => expect(isLockedAfter(asked)).toBe(true));

  it('that was only asked for ends when that is withdrawn', () => expect(isLockedAfter(asked, withdrawn)).toBe(false));

  it('that was asked for ends with the lock of anyone who says so', () => {
    expect(isLockedAfter(asked, locked('saver'), unlocked('saver'))).toBe(false);
    expect(isLockedAfter(asked, locked('login1'), unlocked('login1'))).toBe(false);
  });

  it('that was asked for outlives the no of someone who never said yes', () => {
    expect(isLockedAfter(asked, unlocked('saver'))).toBe(true);
    expect(isLockedAfter(unlocked('saver'), asked, unlocked('saver'))).toBe(true);
  });

  it('that someone else still confirms outlives a withdrawn wish', () => {
    expect(isLockedAfter(asked, locked('login1'), withdrawn)).toBe(true);
    expect(isLockedAfter(asked, locked('login1'), locked('saver'), unlocked('saver'))).toBe(true);
  });
});
