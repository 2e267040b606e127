/** A voice as the system tells of it. */
export type SystemVoice = {
  readonly name: string;
  /** A language tag; some systems write it with an underscore. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
};

/**
 * Voices that speak on this computer alone, those of the language first, each by its name once. Of espeak-ng, which tells of each voice in
 * a hundred disguises ("English+Auntie"), the plain ones.
 */
export function localVoices<V extends SystemVoice>(voices: readonly V[], language: string): readonly V[] {
  const byName = new Map(voices.filter(({ localService }) => localService).map((voice) => [voice.name, voice]));
  const all = [...byName.values()].filter(({ name }) => !byName.has(plainName(name))).toSorted((a, b) => a.name.localeCompare(b.name));
  return [...all.filter((voice) => speaks(voice, language)), ...all.filter((voice) => !speaks(voice, language))];
}

/** The voice to speak with: the one that was chosen while it is there, else the system's own for the language; null where none speaks it. */
export function chosenVoice<V extends SystemVoice>(voices: readonly V[], name: string | null, language: string): V | null {
  const local = voices.filter(({ localService }) => localService);
  const ofLanguage = local.filter((voice) => speaks(voice, language));
  return (
    local.find((voice) => voice.name === name) ??
    ofLanguage.find((voice) => voice.default) ??
    ofLanguage.find(({ lang }) => tag(lang) === tag(language)) ??
    ofLanguage[0] ??
    null
  );
}

export const speaks = ({ lang }: SystemVoice, language: string): boolean => mainTag(lang) === mainTag(language);

/** Empty for a name that is plain already. */
const plainName = (name: string): string => (name.includes('+') ? name.replace(/\+\S*/, '') : '');

const tag = (lang: string): string => lang.replace('_', '-').toLowerCase();
const mainTag = (lang: string): string | undefined => tag(lang).split('-')[0];
