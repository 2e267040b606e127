import type { Catalogue } from '../words.ts';

export const week: Catalogue['week'] = {
  noHours: 'Nenhum dia tem horário: sem lembretes.',
  hoursOn: '{days} {hours}',
  everyDay: 'Todos os dias',
  daysInARow: '{first}–{last}',
  allDay: 'o dia todo',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–{to} do dia seguinte',
};
