import { log } from './booking.ts';
import type { ReminderEvent, ReminderReason } from './entry.ts';
import type { Turn } from './model.ts';
import { change, emit, streakAt } from './model.ts';

/** Takes the notice off the screen for good. */
export function withdrawNotice(turn: Turn): Turn {
  const { reminder } = turn.state;
  return reminder.kind === 'due' && reminder.announced !== null ? emit(turn, { type: 'withdraw' }) : turn;
}

/**
 * Takes the notice off the screen for as long as it has nothing to say there: during a routine, which answers it, and
 * behind a lock or a lid. If it is still due afterwards it is told again; one that the user closed is not.
 */
export function hideNotice(turn: Turn): Turn {
  const { reminder } = turn.state;
  if (reminder.kind !== 'due' || reminder.announced === null || reminder.closed) return turn;
  return change(withdrawNotice(turn), { reminder: { ...reminder, announced: null, readySince: null } });
}

/** What became of the reminder, in the log. */
export function note(turn: Turn, event: ReminderEvent, why?: ReminderReason): Turn {
  const streakMs = streakAt(turn.state);
  return log(turn, turn.state.t, { type: 'reminder', event, streakMs, ...(why && { why }) });
}
