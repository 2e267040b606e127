import type { Refusal } from '../../sitting/model.ts';

/** Why a command was not obeyed, in one line. */
export const refusals: Readonly<Record<Refusal, string>> = {
  nothingDue: 'No break is due.',
  snoozeLimit: 'You have snoozed this break as often as your settings allow.',
  notPaused: 'Reminders are neither paused nor held by you.',
  locked: 'The screen is locked.',
  nothingToCorrect: 'There is nothing left to correct.',
};
