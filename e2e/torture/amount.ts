import fc from 'fast-check';

// `npm run torture` sets both; without it a few cases of each kind are tried, the same on every run.
const { TORTURE_SEED, TORTURE_SHARE } = process.env;

export const isFull = TORTURE_SEED !== undefined;
export const seed = Number(TORTURE_SEED ?? 20_260_302);

/** How often something is done: in everyday tests, and in 15 minutes of torture. */
export function times({ usually, full }: { readonly usually: number; readonly full: number }): number {
  return isFull ? Math.max(1, Math.round(full * Number(TORTURE_SHARE ?? 1))) : usually;
}

/** So many cases, the same for the same seed; the salt tells one use from another. */
export function cases<T>(arbitrary: fc.Arbitrary<T>, count: number, salt = 0): readonly T[] {
  return fc.sample(arbitrary, { seed: seed + salt, numRuns: count });
}
