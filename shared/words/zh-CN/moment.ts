import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time}',
  tomorrow: '明天 {time}',
  onWeekday: '{weekday} {time}',
  onNextWeekday: '下{weekday} {time}',
};
