import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time}',
  tomorrow: '明日{time}',
  onWeekday: '{weekday}{time}',
  onNextWeekday: '来週の{weekday}{time}',
};
