import { snoozesUsedUp } from './snooze.ts';

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);
const hours = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`);

export const reminderWords = {
  /** The duration in full, as it would be said aloud. */
  sittingFor: (totalMinutes: number) => {
    const wholeHours = Math.floor(totalMinutes / 60);
    const rest = totalMinutes % 60;
    const said = [...(wholeHours > 0 ? [hours(wholeHours)] : []), ...(rest > 0 || wholeHours === 0 ? [minutes(rest)] : [])];
    return `You have been sitting for ${said.join(' ')}`;
  },
  whatToDo: 'Roll your shoulders, then slide your arms up a wall.',
  stillTime: 'Your shoulders are still waiting for a break.',
  answerElsewhere: 'Start, snooze or skip it from the tray.',
  answerElsewhereAtLimit: 'Start or skip it from the tray.',
  snoozedTimes: (used: number) => (used === 1 ? 'Snoozed once.' : `Snoozed ${used} times.`),
  snoozedOf: (used: number, limit: number) => `Snoozed ${used} of ${limit}.`,
  lastSnooze: (used: number, limit: number) => (used === 0 ? 'It can be snoozed once.' : `Snoozed ${used} of ${limit}: one is left.`),
  snoozesUsedUp: (limit: number) => `${snoozesUsedUp(limit)}.`,
  start: 'Start',
  snooze: (length: string) => `Snooze ${length}`,
  skip: 'Skip',
  close: 'Close',
  /** On a card that outlives its reminder by a moment. */
  nothingDue: 'No break is due',
} as const;
