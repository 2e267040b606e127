/** A moment as it is told where it happened: "2026-11-23T09:05:00.000+01:00". */
export type LocalMoment = { readonly at: number; readonly utcOffsetMinutes: number };

const minuteMs = 60_000;
/** The longest time on either side of 1970 that a date can have, less the longest offset. */
const furthestMs = 8.64e15 - 24 * 60 * minuteMs;

export function isoOf({ at, utcOffsetMinutes }: LocalMoment): string {
  const minutes = Math.round(utcOffsetMinutes);
  const local = Math.round(Math.min(Math.max(at, -furthestMs), furthestMs)) + minutes * minuteMs;
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${new Date(local).toISOString().slice(0, -1)}${minutes < 0 ? '-' : '+'}${offset}`;
}

/** Reads a time with its offset; null where it is none, also of a day that no month has. */
export function momentOf(text: string): LocalMoment | null {
  const parts = /^((?:[+-]\d{6}|\d{4})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (parts === null) return null;
  const [, local = '', sign = '+', hours = '0', minutes = '0'] = parts;
  const wallMs = Date.parse(`${local}Z`);
  if (!Number.isFinite(wallMs) || Number(minutes) > 59) return null;
  const isSameDay = new Date(wallMs).toISOString().slice(0, local.indexOf('T')) === local.slice(0, local.indexOf('T'));
  const utcOffsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return isSameDay ? { at: wallMs - utcOffsetMinutes * minuteMs, utcOffsetMinutes } : null;
}
