import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'An keinem Tag Arbeitszeit: keine Erinnerungen.',
  hoursOn: '{days} {hours}',
  everyDay: 'Jeden Tag',
  daysInARow: '{first}–{last}',
  allDay: 'ganztags',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–{to} am Folgetag',
};
