import { en } from './en/index.ts';
import type { Formats } from './format.ts';
import type { Locale } from './languages.ts';
import type { Said } from './message.ts';
import { wordsOf } from './words-of.ts';

/** Everything that Unhunch says, in one language. */
export type Words = Said<typeof en> & {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Formats;
};

/** What a language has to say: the shape of the English texts, lists as long as theirs. */
export type Catalogue = Translated<typeof en>;

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };

/** What is said where no other language can be. */
export const english: Words = wordsOf({ language: 'en', region: 'en-GB' }, en);
