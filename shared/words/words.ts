import { en } from './en/index.ts';
import { type Formats, formatsOf } from './format.ts';
import { isRightToLeft, type Locale } from './languages.ts';
import { type Said, sayable } from './message.ts';

/** Everything that Unhunch says, in one language. */
export type Words = Said<typeof en> & {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Formats;
};

/** What a language has to say: the shape of the English texts, lists as long as theirs. */
export type Catalogue = Translated<typeof en>;

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };

/** The texts of a language, ready to be said in a region of it. */
export function wordsOf(locale: Locale, texts: Catalogue): Words {
  const isReversed = isRightToLeft(locale.language);
  return {
    // A translation has the English arguments; its test sees to that, the compiler cannot.
    ...sayable(texts as typeof en, { tag: locale.language, isRightToLeft: isReversed }),
    locale,
    direction: isReversed ? 'rtl' : 'ltr',
    format: formatsOf(locale),
  };
}

/** What is said where no other language can be. */
export const english: Words = wordsOf({ language: 'en', region: 'en-GB' }, en);
