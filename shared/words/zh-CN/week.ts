import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: '每天都没有时段：不会提醒。',
  hoursOn: '{days} {hours}',
  everyDay: '每天',
  daysInARow: '{first}至{last}',
  allDay: '全天',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–次日 {to}',
};
