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
  clickStarts: 'Click to start.',
  elsewhere: 'Snooze or skip from the tray.',
  lastSnooze: 'One more snooze is left.',
  start: 'Start',
  snooze: (length: string) => `Snooze ${length}`,
  skip: 'Skip',
} as const;
