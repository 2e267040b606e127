import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: '{time}',
  tomorrow: 'amanhã às {time}',
  onWeekday: '{weekday} às {time}',
  onNextWeekday: '{weekday} que vem às {time}',
};
