import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'لا ساعات في أي يوم: لا تذكيرات.',
  hoursOn: '{days}، {hours}',
  everyDay: 'كل يوم',
  daysInARow: 'من {first} إلى {last}',
  allDay: 'طوال اليوم',
  range: 'من {from} إلى {to}',
  rangeIntoNextDay: 'من {from} إلى {to} في اليوم التالي',
};
