import type { TimeRange, WorkingHours } from '../../working-hours.ts';
import { clockTime, isSameDay, joined } from '../../working-week.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const minutesPerDay = 24 * 60;

/** A line for each kind of day: "Mon–Fri 09:00–17:00". */
export function weekWords(hours: WorkingHours): readonly string[] {
  const days = hours.map(joined);
  const kinds = days.filter((day, weekday) => day.length > 0 && days.findIndex((other) => isSameDay(day, other)) === weekday);
  if (kinds.length === 0) return ['No hours on any day: no reminders.'];
  return kinds.map((kind) => {
    const alike = days.flatMap((day, weekday) => (isSameDay(day, kind) ? [weekday] : []));
    return `${daysWords(alike)} ${kind.map(rangeWords).join(', ')}`;
  });
}

/** Weekdays in order, those in a row as one: "Mon–Wed, Fri". */
export function daysWords(days: readonly number[]): string {
  if (days.length === weekdays.length) return 'Every day';
  const runs: (readonly [number, number])[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) runs[runs.length - 1] = [last[0], day];
    else runs.push([day, day]);
  }
  return runs
    .map(([first, last]) => (first === last ? short(first) : `${short(first)}${last - first === 1 ? ', ' : '–'}${short(last)}`))
    .join(', ');
}

/** "09:00–17:00", "22:00–06:00 next day", "all day". */
export function rangeWords({ from, to }: TimeRange): string {
  if (from === 0 && to === minutesPerDay) return 'all day';
  const end = to === minutesPerDay ? '24:00' : clockTime(to);
  return `${clockTime(from)}–${end}${to > minutesPerDay ? ' next day' : ''}`;
}

function short(weekday: number): string {
  return weekdays[weekday]?.slice(0, 3) ?? '';
}
