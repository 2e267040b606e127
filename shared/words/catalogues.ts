import { en } from './en/index.ts';
import type { LanguageTag } from './languages.ts';
import type { Catalogue } from './words.ts';

/** The texts of a language. Rejects where its file is missing or damaged. */
export function catalogueOf(language: LanguageTag): Promise<Catalogue> {
  return catalogues[language]();
}

/** Each language is a file of its own, read when it is spoken. */
const catalogues: Readonly<Record<LanguageTag, () => Promise<Catalogue>>> = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR,
  ja: async () => (await import('./ja/index.ts')).ja,
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  ar: async () => (await import('./ar/index.ts')).ar,
};
