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
  /** Whether the system will show the buttons; where not, the text says where to snooze. */
  readonly hasButtons: boolean;
};

const minuteMs = 60_000;

/** What the reminder's notification says: the real sitting time, what to do, and how. */
export function reminderViewOf(snapshot: Snapshot, settings: Settings, { nudge, hasButtons }: ReminderOptions): ReminderView {
  const { streakMs, canSnooze, snoozeLimit, snoozesUsed } = snapshot;
  const isLastSnooze = canSnooze && snoozeLimit > 0 && snoozesUsed > 0 && snoozeLimit - snoozesUsed === 1;
  const body = [
    nudge ? words.stillTime : words.whatToDo,
    ...(hasButtons ? [] : [words.clickStarts, words.elsewhere]),
    ...(isLastSnooze ? [words.lastSnooze] : []),
  ];
  const [minutes] = settings.snoozeMinutes;
  const snooze: ReminderAction = {
    id: 'snooze',
    label: words.snooze(formatDuration(minutes * minuteMs)),
    command: { type: 'snooze', minutes },
  };
  return {
    title: words.sittingFor(Math.floor(streakMs / minuteMs)),
    body: body.join(' '),
    onClick: { type: 'start' },
    actions: [
      { id: 'start', label: words.start, command: { type: 'start' } },
      ...(canSnooze ? [snooze] : []),
      { id: 'skip', label: words.skip, command: { type: 'skip' } },
    ],
  };
}
