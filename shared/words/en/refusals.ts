/** Why a command was not obeyed, in one line. */
export const refusals = {
  nothingDue: 'No break is due.',
  snoozeLimit: 'All your snoozes are used: take the break or skip it.',
  notPaused: 'There is no pause to end, and no hold of yours.',
  locked: 'The screen is locked.',
  anotherRuns: 'Another routine is running: stop it first.',
  nothingToCorrect: 'There is nothing left to correct.',
} as const;
