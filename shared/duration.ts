/** What a text meant as a duration says; `range` is reported by value, so that whoever words the refusal can name it. */
export type ParsedDuration =
  | { readonly kind: 'ok'; readonly minutes: number }
  | { readonly kind: 'notADuration' }
  | { readonly kind: 'outOfRange' };

export type MinuteRange = { readonly min: number; readonly max: number };

/** Days, hours and minutes in that order, each optional; a number after hours needs no unit ("1h30"). */
const withUnits = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)(?:m|min)?)?$/;
const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

/** Reads "90", "30m", "1h", "1h30" or "2d" as whole minutes within the range. A bare number is minutes. */
export function parseDuration(text: string, range: MinuteRange): ParsedDuration {
  const parts = withUnits.exec(text.trim().toLowerCase());
  if (!parts || parts[0] === '') return { kind: 'notADuration' };
  const [, days = '0', hours = '0', rest = '0'] = parts;
  // "2d30" could be half an hour or half a day: ask rather than guess.
  if (parts[1] !== undefined && parts[2] === undefined && /\d$/.test(parts[0])) return { kind: 'notADuration' };
  const minutes = Number(days) * minutesPerDay + Number(hours) * minutesPerHour + Number(rest);
  return minutes >= range.min && minutes <= range.max ? { kind: 'ok', minutes } : { kind: 'outOfRange' };
}

/** Reads "7:05" or "19:05" as minutes after midnight; null for anything else. */
export function parseTimeOfDay(text: string): number | null {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return parts ? Number(parts[1]) * minutesPerHour + Number(parts[2]) : null;
}

/** The wall-clock time of an instant at a UTC offset (minutes, positive east): "07:05", for programs and time fields, not for people. */
export function formatTimeOfDay(epochMs: number, utcOffsetMinutes: number): string {
  const minutes = Math.floor(epochMs / 60_000) + utcOffsetMinutes;
  const minuteOfDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minuteOfDay / minutesPerHour))}:${twoDigits(minuteOfDay % minutesPerHour)}`;
}
