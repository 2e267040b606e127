import { match } from '@formatjs/intl-localematcher';

/** Every language that Unhunch speaks in full, by its BCP 47 tag; the first is also what all others fall back to. */
export const languages = ['en', 'de', 'es', 'fr', 'pt-BR', 'ja', 'zh-CN', 'ar'] as const;

export type LanguageTag = (typeof languages)[number];

/** A language, and the region whose clocks and dates are shown in it. */
export type Locale = {
  readonly language: LanguageTag;
  /** The user's own tag where it is of this language and script ("de-AT", "en-US"), else the language. */
  readonly region: string;
};

/**
 * The language to speak: the one that was chosen, else the best for what the system prefers, best first. Tags the system
 * writes in other ways ("de_DE", "C") are read as far as they can be.
 */
export function localeFor(chosen: LanguageTag | null, preferred: readonly string[]): Locale {
  const tags = preferred.flatMap(canonical);
  const language = chosen ?? best(tags);
  return { language, region: tags.find((tag) => writtenAs(tag) === writtenAs(language)) ?? language };
}

/** A language in a script. */
function writtenAs(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

function best(tags: readonly string[]): LanguageTag {
  const found = match(tags, languages, languages[0]);
  return languages.find((language) => language === found) ?? languages[0];
}

function canonical(tag: string): readonly string[] {
  try {
    const [language = ''] = tag.split('.');
    return Intl.getCanonicalLocales(language.replaceAll('_', '-')).filter(
      (found) => Intl.DateTimeFormat.supportedLocalesOf(found).length > 0,
    );
  } catch {
    // "C" and the like name no language.
    return [];
  }
}
