import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time} Uhr',
  tomorrow: 'morgen {time} Uhr',
  onWeekday: '{weekday} {time} Uhr',
  onNextWeekday: 'nächsten {weekday} {time} Uhr',
};
