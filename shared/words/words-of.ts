import type { en } from './en/index.ts';
import { formatsOf } from './format.ts';
import type { LanguageTag, Locale } from './languages.ts';
import { sayable } from './message.ts';
import type { Catalogue, Words } from './words.ts';

/** The texts of a language, ready to be said in a region of it. */
export function wordsOf(locale: Locale, texts: Catalogue): Words {
  const isRightToLeft = rightToLeft.includes(locale.language);
  return {
    // A translation has the English arguments; its test sees to that, the compiler cannot.
    ...sayable(texts as typeof en, { tag: locale.language, isRightToLeft }),
    locale,
    direction: isRightToLeft ? 'rtl' : 'ltr',
    format: formatsOf(locale),
  };
}

const rightToLeft: readonly LanguageTag[] = ['ar'];
