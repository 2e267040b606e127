import type { Locale } from '../words/languages.ts';

/** A voice as the system tells of it. */
export type SystemVoice = {
  readonly name: string;
  /** A language tag; some systems write it with an underscore. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
};

/**
 * Voices that speak the language, and on this computer alone, each by its name once. Of espeak-ng, which tells of each voice in a hundred
 * disguises ("English+Auntie"), the plain ones.
 */
export function localVoices<V extends SystemVoice>(voices: readonly V[], { language }: Locale): readonly V[] {
  const byName = new Map(voices.filter((voice) => voice.localService && speaks(voice, language)).map((voice) => [voice.name, voice]));
  return [...byName.values()].filter(({ name }) => !byName.has(plainName(name))).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The voice to speak with: the one that was chosen where it speaks the language, else the system's own for it; null where none does. */
export function chosenVoice<V extends SystemVoice>(voices: readonly V[], name: string | null, locale: Locale): V | null {
  const able = voices.filter((voice) => voice.localService && speaks(voice, locale.language));
  const inWayOf = (tag: string): V | undefined => able.find(({ lang }) => canonical(lang) === tag);
  return (
    able.find((voice) => voice.name === name) ??
    able.find((voice) => voice.default) ??
    inWayOf(locale.region) ??
    inWayOf(locale.language) ??
    able[0] ??
    null
  );
}

const speaks = ({ lang }: SystemVoice, language: string): boolean => mainTag(canonical(lang)) === mainTag(language);

/** Empty for a name that is plain already. */
const plainName = (name: string): string => (name.includes('+') ? name.replace(/\+\S*/, '') : '');

const mainTag = (tag: string): string | undefined => tag.split('-')[0];

/** Also of what a system calls its languages in other ways: "en_US", "cmn". */
function canonical(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
