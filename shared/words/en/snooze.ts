/** Why there is no other snooze. */
export const snooze = {
  usedUp: '{limit, plural, =1 {The one snooze is used.} other {All # snoozes are used.}}',
  usedUpAndNow:
    '{limit, plural, =1 {The one snooze is used: take the break or skip it.} other {All # snoozes are used: take the break or skip it.}}',
} as const;
