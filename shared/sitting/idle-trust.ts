import type { IdleTrust } from './model.ts';

/** Systems tell idle time in whole seconds: one input seen twice may seem to move by almost one. */
export const idleResolutionMs = 1_000;
/** Someone who works all the time is still idle for a second at one look in a few. */
const stuckAfterMs = 2 * 60 * 60_000;
const stuckAfterLooks = 100;
/** Idle time is read right after the key: one that says so much more has not seen it. */
const missedMs = 10_000;
/** A press and its repeats are one. */
const pressApartMs = 3_000;
const blindAfterKeys = 3;

export const freshTrust: IdleTrust = { verdict: 'ok', since: 0, idleMs: 0, zeros: 0, zeroSince: 0, missed: 0, missedAt: 0 };

export function isTrusted({ verdict }: IdleTrust): boolean {
  return verdict === 'ok';
}

/**
 * Takes one reading of the idle time. `isPlanned`: a look that the clock planned, not one that an event brought about,
 * which a click may have. Stuck at zero for hours is a known fault of some Wayland sessions.
 */
export function trustAfterLook(trust: IdleTrust, idleMs: number | null, t: number, isPlanned: boolean): IdleTrust {
  return dated(trust, afterReading(trust, idleMs, t, isPlanned), t);
}

function afterReading(trust: IdleTrust, idleMs: number | null, t: number, isPlanned: boolean): IdleTrust {
  if (idleMs === null) return { ...freshTrust, verdict: 'none' };
  const verdict = trust.verdict === 'none' ? 'ok' : trust.verdict;
  if (idleMs >= idleResolutionMs) return { ...trust, idleMs, zeros: 0, verdict: verdict === 'stuck' ? 'ok' : verdict };
  if (!isPlanned) return { ...trust, idleMs, verdict };
  const zeros = trust.zeros + 1;
  const zeroSince = zeros === 1 ? t : trust.zeroSince;
  const isStuck = zeros >= stuckAfterLooks && t - zeroSince >= stuckAfterMs;
  return { ...trust, idleMs, zeros, zeroSince, verdict: isStuck ? 'stuck' : verdict };
}

/** A key or a button was pressed in one of our windows, right after the last reading: the idle time has seen it, or is blind to it. */
export function trustAfterKey(trust: IdleTrust, t: number): IdleTrust {
  return dated(trust, afterKey(trust, t), t);
}

function afterKey(trust: IdleTrust, t: number): IdleTrust {
  if (trust.verdict === 'none' || trust.verdict === 'stuck') return trust;
  if (trust.idleMs < idleResolutionMs * 2) return { ...trust, missed: 0, verdict: 'ok' };
  if (trust.idleMs < missedMs || (trust.missed > 0 && t - trust.missedAt < pressApartMs)) return trust;
  const missed = trust.missed + 1;
  return { ...trust, missed, missedAt: t, verdict: missed >= blindAfterKeys ? 'blind' : trust.verdict };
}

function dated(before: IdleTrust, after: IdleTrust, t: number): IdleTrust {
  const since = after.verdict === before.verdict ? before.since : t;
  return after.since === since ? after : { ...after, since };
}
