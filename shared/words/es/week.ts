import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'Ningún día tiene horario: sin recordatorios.',
  hoursOn: '{days} {hours}',
  everyDay: 'Todos los días',
  daysInARow: '{first}–{last}',
  allDay: 'todo el día',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–{to} del día siguiente',
};
