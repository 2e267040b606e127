import { catalogueOf } from '../shared/words/catalogues.ts';
import { type LanguageTag, type Locale, localeFor } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';
import type { Words } from '../shared/words/words.ts';
import type { Handlers } from './ipc.ts';

export type Language = {
  /** What is spoken now. */
  readonly words: () => Words;
  /** Null takes the system's language. Resolves when it is spoken, or at once where it is or comes already, or when another was asked for meanwhile. */
  readonly speak: (chosen: LanguageTag | null) => Promise<void>;
};

export type LanguageOptions = {
  /** What is spoken until another language was asked for and loaded. */
  readonly first: Words;
  /** What the user prefers of the system's languages, best first. */
  readonly preferred: readonly string[];
  readonly onChanged: (words: Words) => void;
  readonly log: { warn(message: string): void };
};

export function createLanguage({ first, preferred, onChanged, log }: LanguageOptions): Language {
  let words = first;
  let wanted: Locale = first.locale;
  return {
    words: () => words,
    speak: async (chosen) => {
      const asked = localeFor(chosen, preferred);
      // Every change of a setting asks; every window would be drawn anew.
      if (asked.language === wanted.language && asked.region === wanted.region) return;
      wanted = asked;
      const loaded = await loadWords(asked, catalogueOf);
      if (loaded.locale.language !== asked.language)
        log.warn(`The texts of the language ${asked.language} are missing or damaged; Unhunch speaks English.`);
      if (wanted !== asked) return;
      words = loaded;
      onChanged(words);
    },
  };
}

/** The texts are with the main process alone, and go to the windows from there. */
export function languageHandlers(words: () => Words): Pick<Handlers, 'readLocale' | 'readCatalogue'> {
  return { readLocale: () => words().locale, readCatalogue: catalogueOf };
}
