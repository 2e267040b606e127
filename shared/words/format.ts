import type { Locale } from './languages.ts';

export type Formats = {
  /** Whole minutes, rounded down so that nothing is claimed before it is true: "42 min", "1 hr 30 min", "2 days 3 hr". */
  readonly duration: (ms: number) => string;
  /** A number and its unit, each by itself, to be shown in two sizes: "42" and "min". */
  readonly amount: (value: number, unit: Unit) => Amount;
  /** Minutes and seconds as a timer shows them, rounded up: "2:36". */
  readonly timer: (ms: number) => string;
  /** The wall-clock time of an instant (epoch ms) at a UTC offset (minutes, positive east): "07:05", "7:05 AM". */
  readonly timeOfDay: (epochMs: number, utcOffsetMinutes: number) => string;
  /** 0 is Monday. */
  readonly weekday: (weekday: number, length: 'long' | 'short' | 'narrow') => string;
  /** What a week begins with in the region; 0 is Monday. */
  readonly firstWeekday: number;
  /** The day of an instant (epoch ms) at a UTC offset (minutes, positive east). */
  readonly date: (epochMs: number, utcOffsetMinutes: number, form: DateForm) => string;
  /** From the day of one instant (epoch ms, in Greenwich) to that of another: "23–29 November 2026". */
  readonly dateRange: (fromMs: number, toMs: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** One after the other; what was written together stays so. */
  readonly sentences: (said: readonly string[]) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
};

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'percent';
export type Amount = { readonly number: string; readonly unit: string };

const dateForms = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateForm = keyof typeof dateForms;

const minuteMs = 60_000;
const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;
/** The fifth of January 1970 was a Monday. */
const firstMonday = 4 * minutesPerDay * minuteMs;

/** Numbers and units as the language has them, clocks and dates as the region does. */
export function formatsOf({ language, region }: Locale): Formats {
  const unit = kept((name: Unit) => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }));
  // Arabic has digits of its own in some regions: in one sentence there shall be one kind.
  const shown = kept(() => ({ timeZone: 'UTC', numberingSystem: number('').resolvedOptions().numberingSystem }) as const);
  const date = kept((form: DateForm) => new Intl.DateTimeFormat(region, { ...dateForms[form], ...shown('') }));
  const range = kept(() => new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', year: 'numeric', ...shown('') }));
  const weekday = kept((length: 'long' | 'short' | 'narrow') => new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }));
  const number = kept(() => new Intl.NumberFormat(language));
  const twoDigits = kept(() => new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }));
  const percent = kept(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const time = kept(() => new Intl.DateTimeFormat(region, { timeStyle: 'short', ...shown('') }));
  const list = kept(() => new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }));
  const units = kept(() => new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }));
  const isWithoutSpaces = language === 'ja' || language === 'zh-CN';
  const shifted = (epochMs: number, utcOffsetMinutes: number): number => epochMs + utcOffsetMinutes * minuteMs;
  return {
    duration: (ms) => {
      const said = units('').format(unitsOf(ms).map(([value, name]) => unit(name).format(value)));
      // Intl has spaces and commas there that nobody writes.
      if (language === 'de') return said.replaceAll(',', '');
      return language === 'ja' ? said.replaceAll(/\s/g, '') : said;
    },
    amount: (value, name) => {
      const parts = unit(name).formatToParts(value);
      const named = parts.filter(({ type }) => type === 'unit' || type === 'percentSign').map(({ value: text }) => text);
      // Some languages have a word for two minutes that holds the number.
      return { number: number('').format(value), unit: named.join(' ').trim() };
    },
    timer: (ms) => {
      const seconds = Math.ceil(ms / 1000);
      return `${number('').format(Math.floor(seconds / 60))}:${twoDigits('').format(seconds % 60)}`;
    },
    // A time is one word: "8:05" at the end of a line is not yet morning or evening.
    timeOfDay: (epochMs, utcOffsetMinutes) => time('').format(shifted(epochMs, utcOffsetMinutes)).replaceAll(' ', '\u00a0'),
    weekday: (day, length) => weekday(length).format(firstMonday + day * minutesPerDay * minuteMs),
    get firstWeekday() {
      return firstWeekdayIn(region);
    },
    date: (epochMs, utcOffsetMinutes, form) => date(form).format(shifted(epochMs, utcOffsetMinutes)),
    dateRange: (fromMs, toMs) =>
      isWithoutSpaces ? eastAsianRange(range('').format(fromMs), range('').format(toMs)) : range('').formatRange(fromMs, toMs),
    number: (value) => number('').format(value),
    percent: (share) => percent('').format(share),
    sentences: (said) => said.join(isWithoutSpaces ? '' : ' '),
    list: (items) => list('').format(items),
  };
}

/** "2026年11月23日～29日": only what differs is said again. Intl has two dates of digits and slashes. */
function eastAsianRange(from: string, to: string): string {
  const [parts, others] = [from, to].map((date) => date.split(/(?<=[年月])/));
  const differs = others?.findIndex((part, index) => part !== parts?.[index]) ?? -1;
  return differs < 0 ? from : `${from}～${others?.slice(differs).join('')}`;
}

/** Newer than ES2023: Node 20 has the property, Chromium the function that came in its place. */
interface LocaleOfWeeks extends Intl.Locale {
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}

/** 1 is Monday. */
type WeekInfo = { readonly firstDay: number };

function firstWeekdayIn(region: string): number {
  const locale: LocaleOfWeeks = new Intl.Locale(region);
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return week === undefined ? 0 : week.firstDay - 1;
}

/** The two largest units that a length has. */
function unitsOf(ms: number): readonly (readonly [number, Unit])[] {
  const minutes = Math.floor(Math.max(0, ms) / minuteMs);
  const parts: readonly (readonly [number, Unit])[] = [
    [Math.floor(minutes / minutesPerDay), 'day'],
    [Math.floor((minutes % minutesPerDay) / minutesPerHour), 'hour'],
    [minutes % minutesPerHour, 'minute'],
  ];
  const said = parts.filter(([value]) => value > 0).slice(0, 2);
  return said.length === 0 ? [[0, 'minute']] : said;
}

/** Formatters cost far more to make than to use. */
function kept<K extends string, F>(make: (key: K) => F): (key: K) => F {
  const made = new Map<K, F>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
