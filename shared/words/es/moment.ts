import type { Catalogue } from '../words.ts';

export const moment: Catalogue['moment'] = {
  today: 'las {time}',
  tomorrow: 'mañana a las {time}',
  onWeekday: 'el {weekday} a las {time}',
  onNextWeekday: 'el próximo {weekday} a las {time}',
};
