import { daysPerWeek } from '../sitting/calendar.ts';
import type { TimeRange, WorkingHours } from '../working-hours.ts';
import { isSameDay, joined } from '../working-week.ts';
import type { Words } from './words.ts';

const minuteMs = 60_000;
const minutesPerDay = 24 * 60;

/** A line for each kind of day: "Mon–Fri 09:00–17:00". */
export function weekWords(words: Words, hours: WorkingHours): readonly string[] {
  const days = hours.map(joined);
  const kinds = days.filter((day, weekday) => day.length > 0 && days.findIndex((other) => isSameDay(day, other)) === weekday);
  if (kinds.length === 0) return [words.week.noHours];
  return kinds.map((kind) => {
    const alike = days.flatMap((day, weekday) => (isSameDay(day, kind) ? [weekday] : []));
    return words.week.hoursOn({ days: daysWords(words, alike), hours: rangesWords(words, kind) });
  });
}

/** Weekdays in order, those in a row as one: "Mon–Wed and Fri". */
export function daysWords({ week, format }: Words, days: readonly number[]): string {
  if (days.length === daysPerWeek) return week.everyDay;
  const short = (weekday: number): string => format.weekday(weekday, 'short');
  return format.list(
    runsOf(days).flatMap(([first, last]) => {
      if (first === last) return [short(first)];
      return last - first === 1 ? [short(first), short(last)] : [week.daysInARow({ first: short(first), last: short(last) })];
    }),
  );
}

export function rangesWords(words: Words, ranges: readonly TimeRange[]): string {
  return words.format.list(ranges.map((range) => rangeWords(words, range)));
}

/** "09:00–17:00", "22:00–06:00 next day", "all day". */
function rangeWords({ week, format }: Words, { from, to }: TimeRange): string {
  if (from === 0 && to === minutesPerDay) return week.allDay;
  const times = { from: format.timeOfDay(from * minuteMs, 0), to: format.timeOfDay(to * minuteMs, 0) };
  return to > minutesPerDay ? week.rangeIntoNextDay(times) : week.range(times);
}

function runsOf(days: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) runs[runs.length - 1] = [last[0], day];
    else runs.push([day, day]);
  }
  return runs;
}
