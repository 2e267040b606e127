import { en } from './en/index.ts';
import type { LanguageTag, Locale } from './languages.ts';
import { type Catalogue, type Words, wordsOf } from './words.ts';

/** Rejects where the texts of the language are missing or damaged. */
export type Load = (language: LanguageTag) => Promise<Catalogue>;

/** The words of a language; the English ones where it cannot be loaded. Never rejects. */
export async function loadWords(locale: Locale, load: Load): Promise<Words> {
  try {
    return wordsOf(locale, locale.language === 'en' ? en : await load(locale.language));
  } catch {
    return wordsOf({ language: 'en', region: locale.region }, en);
  }
}
