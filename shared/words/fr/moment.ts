import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time}',
  tomorrow: 'demain à {time}',
  onWeekday: '{weekday} à {time}',
  onNextWeekday: '{weekday} prochain à {time}',
};
