import type { Command } from './command.ts';
import { formatDuration } from './duration.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { reminderWords as words } from './words/en/reminder.ts';

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

/** What a reminder says, as a notification or as the small card: the real sitting time, what to do, and how. */
export function reminderViewOf(snapshot: Snapshot, settings: Settings, { nudge, hasButtons }: ReminderOptions): ReminderView {
  const { streakMs, canSnooze } = snapshot;
  const how = hasButtons ? null : canSnooze ? words.answerElsewhere : words.answerElsewhereAtLimit;
  const body = [nudge ? words.stillTime : words.whatToDo, how, snoozesOf(snapshot)];
  const [minutes] = settings.snoozeMinutes;
  const snooze: ReminderAction = {
    id: 'snooze',
    label: words.snooze(formatDuration(minutes * minuteMs)),
    command: { type: 'snooze', minutes },
  };
  return {
    title: words.sittingFor(Math.floor(streakMs / minuteMs)),
    body: body.filter((part) => part !== null).join(' '),
    onClick: { type: 'start' },
    actions: [
      { id: 'start', label: words.start, command: { type: 'start' } },
      ...(canSnooze ? [snooze] : []),
      { id: 'skip', label: words.skip, command: { type: 'skip' } },
    ],
  };
}

/** The snoozes in a row as soon as they matter, and why there is no button for another. */
function snoozesOf({ snoozesUsed: used, snoozeLimit: limit }: Snapshot): string | null {
  if (limit > 0 && used >= limit) return words.snoozesUsedUp(limit);
  if (limit - used === 1) return words.lastSnooze(used, limit);
  if (used === 0) return null;
  return limit === 0 ? words.snoozedTimes(used) : words.snoozedOf(used, limit);
}
