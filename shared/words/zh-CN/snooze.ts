import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, other {# 次推迟已用完。}}',
  usedUpAndNow: '{limit, plural, other {# 次推迟已用完：请休息或跳过。}}',
};
