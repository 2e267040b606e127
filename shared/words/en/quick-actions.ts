/** Menu of the app's icon in a dock, a task bar or a list of apps: short. */
export const quickActions = {
  start: 'Start routine',
  snooze: 'Snooze',
  pause: 'Pause for {length}',
} as const;
