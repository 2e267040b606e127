import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, other {#回のスヌーズを使い切りました。}}',
  usedUpAndNow: '{limit, plural, other {#回のスヌーズを使い切りました。休憩するか、スキップしてください。}}',
};
