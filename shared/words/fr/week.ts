import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'Aucun jour n’a d’horaires : pas de rappels.',
  hoursOn: '{days} {hours}',
  everyDay: 'Tous les jours',
  daysInARow: '{first}–{last}',
  allDay: 'toute la journée',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–{to} le lendemain',
};
