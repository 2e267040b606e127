import type { Desktop } from '../desktop/index.ts';
import { median, rounded } from './numbers.ts';

/** Something that is measured, by itself or beside the least that an Electron app can be for it. */
export type Figure = {
  /** By which `--only` calls it, and its rounds are found in the file. */
  readonly name: string;
  /** Numbers that the command line may change, as `--rounds 3`, and what they usually are. */
  readonly options: Readonly<Record<string, number>>;
  readonly measure: (site: Site) => Promise<Measured>;
};

/** What is only got ready when the first figure asks for it, and is then the same for all. */
export type Site = {
  /** The program that the app is packaged with. */
  readonly runtime: () => Promise<string>;
  readonly desktop: () => Promise<Desktop>;
  readonly option: (name: string) => number;
};

export type Measured = { readonly rows: readonly Row[]; readonly rounds: unknown };

export type Row = {
  readonly figure: string;
  readonly bare?: number;
  readonly Unhunch: number;
  readonly ratio?: number;
  readonly budget?: string;
  readonly verdict?: 'kept' | 'missed';
};

/** What is allowed: so many times what the bare app takes, or so much more, or a number of its own. */
export type Budget = { readonly times: number } | { readonly more: number } | { readonly most: number } | { readonly least: number };

/** Of something that only Unhunch has. */
export function rowOf(figure: string, value: number, budget?: Exclude<Budget, { times: number } | { more: number }>): Row {
  return { figure, Unhunch: readable(value), ...(budget && judgement(value, value, budget)) };
}

/** Of something that both have. */
export function rowBeside(figure: string, bare: number, unhunch: number, budget?: Budget): Row {
  const ratio = bare === 0 ? {} : { ratio: rounded(unhunch / bare, 100) };
  return { figure, bare: readable(bare), Unhunch: readable(unhunch), ...ratio, ...(budget && judgement(bare, unhunch, budget)) };
}

/** The medians of all rounds. */
export function medianRow(figure: string, bareRounds: readonly number[], ourRounds: readonly number[], budget?: Budget): Row {
  return rowBeside(figure, median(bareRounds), median(ourRounds), budget);
}

function judgement(bare: number, value: number, budget: Budget): Required<Pick<Row, 'budget' | 'verdict'>> {
  const verdict = (isKept: boolean) => (isKept ? 'kept' : 'missed');
  if ('times' in budget) return { budget: `at most ${budget.times} x`, verdict: verdict(value <= bare * budget.times) };
  if ('more' in budget) return { budget: `at most ${budget.more} more`, verdict: verdict(value <= bare + budget.more) };
  if ('most' in budget) return { budget: `at most ${budget.most}`, verdict: verdict(value <= budget.most) };
  return { budget: `at least ${budget.least}`, verdict: verdict(value >= budget.least) };
}

function readable(value: number): number {
  return rounded(value, Math.abs(value) < 1_000 ? 10 : 1);
}
