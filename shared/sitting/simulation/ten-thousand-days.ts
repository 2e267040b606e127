import type { Counterexample } from './lives.ts';

/** In two test files, which run side by side. */
export const simulatedDays = 10_000;

/** The same days on every run, like all random days of the tests; another number explores others. */
export function simulatedSeed(given: string | undefined): number {
  return Number(given ?? 20_260_302);
}

export function inWords(found: Counterexample | null): string {
  return found === null ? 'nothing wrong' : `${found.wrong}: npm run simulate -- --seed ${found.seed} --days ${found.day}`;
}
