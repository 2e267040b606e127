import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as chinese } from 'n2words/zh-Hans-CN';
import type { LanguageTag } from './languages.ts';

/** How long a slow voice takes for a text of a language, the breath after it included. */
export function spokenMs(text: string, language: LanguageTag | keyof typeof readAloud): number {
  const { letters, words, numberWords } = readAloud[mainOf(language)];
  const aloud = text.replaceAll(/\p{Nd}+/gu, (digits) => numberWords(numberIn(digits)));
  const perSecond = ((letters + words) / 60) * slowShare;
  return breathMs + ([...aloud].length * 1000) / perSecond;
}

const breathMs = 300;
/**
 * Of the pace of a quick reader. Measured of espeak-ng at the rate at which we speak, for cues, numbers and sentences like ours: it takes
 * between a half and 1.1 of the time that comes of this, in Chinese up to 1.4, which for short cues the breath makes up for.
 */
const slowShare = 0.6;

type Pace = {
  /** Letters and words a minute; where nothing stands between words, letters alone. */
  readonly letters: number;
  readonly words: number;
  /** Voices read digits as words, and those take the time. */
  readonly numberWords: (value: number) => string;
};

type Main<T extends string> = T extends `${infer Language}-${string}` ? Language : T;

/**
 * Texts of the same content read aloud by native speakers: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST (2012), characters and words per minute.
 */
const readAloud = {
  ar: { letters: 612, words: 138, numberWords: arabic },
  de: { letters: 920, words: 179, numberWords: german },
  en: { letters: 987, words: 228, numberWords: english },
  es: { letters: 1025, words: 218, numberWords: spanish },
  fr: { letters: 998, words: 195, numberWords: french },
  ja: { letters: 357, words: 0, numberWords: japanese },
  pt: { letters: 913, words: 181, numberWords: portuguese },
  zh: { letters: 255, words: 0, numberWords: (value) => chinese(value, { formal: false }) },
} as const satisfies Readonly<Record<string, Pace>>;

// A language without its pace does not compile here.
const mainOf = (language: string) => language.split('-')[0] as Main<LanguageTag>;

/** Digits of the scripts we write in: those of each begin at a multiple of 16. */
const numberIn = (digits: string): number => Number([...digits].map((digit) => (digit.codePointAt(0) ?? 0) & 15).join(''));
