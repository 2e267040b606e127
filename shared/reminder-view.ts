import type { Command } from './command.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import type { Words } from './words/words.ts';

export type ReminderAction = { readonly id: string; readonly label: string; readonly command: Command };

export type ReminderView = {
  readonly title: string;
  readonly body: string;
  /** What a click on the notification itself does. */
  readonly onClick: Command;
  /** Buttons, for systems that show them. */
  readonly actions: readonly ReminderAction[];
};

export type ReminderOptions = {
  /** True for the second and last notification of one reminder. */
  readonly nudge: boolean;
  /** Whether the system will show the buttons; where not, it tells of no click either, and the text says where to answer. */
  readonly hasButtons: boolean;
};

const minuteMs = 60_000;
const minutesPerHour = 60;

/** What a reminder says, as a notification or as the small card: the real sitting time, what to do, and how. */
export function reminderViewOf(words: Words, snapshot: Snapshot, settings: Settings, { nudge, hasButtons }: ReminderOptions): ReminderView {
  const { reminder, format } = words;
  const { streakMs, canSnooze } = snapshot;
  const how = hasButtons ? null : canSnooze ? reminder.answerElsewhere : reminder.answerElsewhereAtLimit;
  const body = [nudge ? reminder.stillTime : reminder.whatToDo, how, snoozesOf(words, snapshot)];
  const [minutes] = settings.snoozeMinutes;
  const snooze: ReminderAction = {
    id: 'snooze',
    label: reminder.snooze({ length: format.duration(minutes * minuteMs) }),
    command: { type: 'snooze', minutes },
  };
  return {
    title: titleOf(words, Math.floor(streakMs / minuteMs)),
    body: body.filter((part) => part !== null).join(' '),
    onClick: { type: 'start' },
    actions: [
      { id: 'start', label: reminder.start, command: { type: 'start' } },
      ...(canSnooze ? [snooze] : []),
      { id: 'skip', label: reminder.skip, command: { type: 'skip' } },
    ],
  };
}

function titleOf({ reminder }: Words, totalMinutes: number): string {
  const hours = Math.floor(totalMinutes / minutesPerHour);
  const minutes = totalMinutes % minutesPerHour;
  if (hours === 0) return reminder.satMinutes({ minutes });
  return minutes === 0 ? reminder.satHours({ hours }) : reminder.satHoursAndMinutes({ hours, minutes });
}

/** The snoozes in a row as soon as they matter, and why there is no button for another. */
function snoozesOf({ reminder, snooze }: Words, { snoozesUsed: used, snoozeLimit: limit }: Snapshot): string | null {
  if (limit > 0 && used >= limit) return snooze.usedUp({ limit });
  if (limit - used === 1) return reminder.lastSnooze({ used, limit });
  if (used === 0) return null;
  return limit === 0 ? reminder.snoozedTimes({ used }) : reminder.snoozedOf({ used, limit });
}
