import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time}',
  tomorrow: 'غدًا {time}',
  onWeekday: '{weekday} {time}',
  onNextWeekday: '{weekday} من الأسبوع القادم {time}',
};
