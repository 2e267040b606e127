import { book } from './booking.ts';
import type { Fact } from './fact.ts';
import { isTrusted } from './idle-trust.ts';
import type { Limits } from './limits.ts';
import type { OpenSegment, State, Turn } from './model.ts';
import { change, emit, noEvidence, senses, streakAt } from './model.ts';
import { noteQuiet } from './quiet.ts';

/** Evidence other than input is believed for so long at a stretch: a player may go on without anyone. */
export const believedMs = 3 * 60 * 60_000;
const askEveryMs = 60_000;
/** A system that does not answer has nothing to say. */
const answerWithinMs = 10_000;

/**
 * Nobody has touched anything for `awayMs`: asks once whether a call or media playback is going on, and each minute as
 * long as it is. Without such evidence it is an absence, dated back to the last there was.
 */
export function leaveWhenIdle(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const { lastInput, evidenceAt, evidenceAskedAt } = state.senses;
  if (!canLeave(state) || !isTrusted(state.senses.idle) || state.t < lastInput + limits.awayMs) return turn;
  const lastEvidence = evidenceAt ?? lastInput;
  if (!limits.callsCount && !limits.mediaCounts) return leaveAt(turn, lastEvidence);
  if (state.t >= lastInput + believedMs) return leaveAt(turn, lastEvidence);
  if (evidenceAskedAt !== null) return state.t < evidenceAskedAt + answerWithinMs ? turn : leaveAt(turn, lastEvidence);
  if (evidenceAt !== null && state.t < evidenceAt + askEveryMs) return turn;
  return emit(senses(turn, { evidenceAskedAt: state.t }), { type: 'lookForEvidence' });
}

/** When idle time next needs a decision. */
export function idleDeadline({ t, senses: seen }: State, { awayMs }: Limits): number {
  if (!isTrusted(seen.idle)) return Number.POSITIVE_INFINITY;
  const idleAt = seen.lastInput + awayMs;
  if (t < idleAt) return idleAt;
  const next = seen.evidenceAskedAt === null ? (seen.evidenceAt ?? t) + askEveryMs : seen.evidenceAskedAt + answerWithinMs;
  return Math.min(next, seen.lastInput + believedMs);
}

/** The answer; one that comes too late, or after new input, is about another moment. */
export function hearEvidence(turn: Turn, { call, media }: Extract<Fact, { type: 'evidenceFound' }>, limits: Limits): Turn {
  const { open, senses: seen, t } = turn.state;
  if (seen.evidenceAskedAt === null) return turn;
  const what = limits.callsCount && call === true ? 'call' : limits.mediaCounts && media === true ? 'media' : null;
  if (what === null) return leaveAt(turn, seen.evidenceAt ?? seen.lastInput);
  const found = senses(turn, { evidenceAskedAt: null, evidenceAt: t });
  // A film after the call goes on as the call.
  return isByEvidence(open) ? found : book(found, seen.lastInput, open.kind, what);
}

export function isByEvidence({ source }: Pick<OpenSegment, 'source'>): boolean {
  return source === 'call' || source === 'media';
}

/** Until when someone was here: now, unless nobody had been seen for so long that evidence was being asked for. */
export function seenUntil({ t, senses: { lastInput, evidenceAt, evidenceAskedAt } }: State): number {
  return evidenceAskedAt === null ? t : (evidenceAt ?? lastInput);
}

/** Only time here can be left; an answer that is awaited is no longer of interest then. */
export function leaveAt(turn: Turn, at: number, source: 'idle' | 'lock' | 'sleep' = 'idle'): Turn {
  if (!canLeave(turn.state)) return senses(turn, noEvidence);
  return takenBack(senses(book(noteQuiet(turn, at), at, 'away', source), noEvidence));
}

/** A reminder that fell due, or ran out, in what turns out to be an absence was asked of nobody. */
function takenBack(turn: Turn): Turn {
  const { state } = turn;
  const { reminder, answeredMs } = state;
  const most = streakAt(state);
  const moved = reminder.kind === 'due' ? { ...reminder, dueStreakMs: Math.min(reminder.dueStreakMs, most) } : reminder;
  return change(turn, { reminder: moved, answeredMs: Math.min(answeredMs, most) });
}

function canLeave({ open }: State): boolean {
  return open.kind === 'sitting' || open.kind === 'paused';
}
