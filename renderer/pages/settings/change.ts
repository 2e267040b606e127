import type { Settings } from '../../../shared/settings.ts';

/** Changes some settings at once. `settle` is told in one line why not, or null once it is done. */
export type Change = (change: Partial<Settings>, settle: (why: string | null) => void) => void;

/** What every setting is drawn from. */
export type Common = { readonly settings: Settings; readonly change: Change };

type KeysOf<T> = { [K in keyof Settings]: Settings[K] extends T ? K : never }[keyof Settings];

export type NumberKey = KeysOf<number>;
export type BooleanKey = KeysOf<boolean>;
