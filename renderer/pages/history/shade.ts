import type { YearDay } from '../../../shared/history/views.ts';
import type { Words } from '../../../shared/words/words.ts';

export const measures = ['sitting', 'routines'] as const;
export type Measure = (typeof measures)[number];

/** How strongly a day is shaded: 0 for nothing at all. */
export function shadeOf(measure: Measure, day: YearDay): number {
  const value = measure === 'sitting' ? day.sittingMs : day.completed;
  if (value < least[measure]) return 0;
  return 1 + steps[measure].filter((from) => value >= from).length;
}

/** What each shade stands for, from none. */
export function legendOf({ historyPage: words, format }: Words, measure: Measure): readonly string[] {
  const bounds = steps[measure];
  if (measure === 'routines') {
    const counts = [1, ...bounds].map((n, index, all) => (index === all.length - 1 ? words.countAndMore({ n }) : format.number(n)));
    return [words.none, ...counts];
  }
  const lengths = bounds.map(format.duration);
  const between = lengths.slice(1).map((to, index) => words.fromTo({ from: lengths[index] ?? '', to }));
  return [words.none, words.underLength({ length: lengths[0] ?? '' }), ...between, words.lengthAndMore({ length: lengths.at(-1) ?? '' })];
}

const hourMs = 60 * 60_000;
/** Less than that is none. */
const least: Readonly<Record<Measure, number>> = { sitting: 60_000, routines: 1 };
/** Where the next stronger shade begins: of the same meaning in every year, or two of them could not be compared. */
const steps: Readonly<Record<Measure, readonly number[]>> = { sitting: [2 * hourMs, 4 * hourMs, 6 * hourMs], routines: [2, 3, 4] };
