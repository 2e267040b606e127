/** Why there is no other snooze, wherever that is said. */
export function snoozesUsedUp(limit: number): string {
  return limit === 1 ? 'The one snooze is used' : `All ${limit} snoozes are used`;
}
