import type { LanguageTag, Locale } from './languages.ts';
import type { Catalogue, Words } from './words.ts';
import { wordsOf } from './words-of.ts';

/** Rejects where the texts of the language are missing or damaged. */
export type Load = (language: LanguageTag) => Promise<Catalogue>;

/** The words of a language; the English ones where it cannot be loaded. Rejects only where these cannot be either. */
export async function loadWords(locale: Locale, load: Load): Promise<Words> {
  try {
    return wordsOf(locale, await load(locale.language));
  } catch {
    return wordsOf({ language: 'en', region: locale.region }, await load('en'));
  }
}
