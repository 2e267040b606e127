import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'どの曜日にも時間が設定されていないため、リマインダーはありません。',
  hoursOn: '{days} {hours}',
  everyDay: '毎日',
  daysInARow: '{first}〜{last}',
  allDay: '終日',
  range: '{from}〜{to}',
  rangeIntoNextDay: '{from}〜翌日{to}',
};
