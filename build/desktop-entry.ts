import type { Configuration } from 'electron-builder';
import { quickActions } from '../shared/quick-actions.ts';
import { catalogueOf } from '../shared/words/catalogues.ts';
import { type LanguageTag, languages } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';
import { english, type Words } from '../shared/words/words.ts';
import { installedProgram } from './packed.ts';

type Keys = Readonly<Record<string, string>>;

/** What a package says of the app: its desktop file in every language, with the app's actions. https://specifications.freedesktop.org/desktop-entry-spec/latest/ */
export async function desktopEntry(): Promise<Pick<Configuration, 'linux' | 'appImage' | 'flatpak' | 'snapcraft'>> {
  const spoken = await everyLanguage();
  const inEveryLanguage = (key: string, textOf: (words: Words) => string): Keys =>
    Object.fromEntries(spoken.map((words) => [keyIn(key, words.locale.language), textOf(words)]));
  const labelOf = (name: string) => (words: Words) => quickActions(words).find((action) => action.name === name)?.label ?? '';
  const names = quickActions(english).map(({ name }) => name);
  const groups = (program: string): Readonly<Record<string, Keys>> =>
    Object.fromEntries(names.map((name) => [name, { ...inEveryLanguage('Name', labelOf(name)), Exec: `${program} ${name}` }]));
  const entry = {
    ...inEveryLanguage('GenericName', ({ desktopEntry: says }) => says.genericName),
    ...inEveryLanguage('Comment', commentOf),
    ...inEveryLanguage('Keywords', ({ desktopEntry: says }) => says.keywords),
    Actions: `${names.join(';')};`,
  };
  return {
    linux: {
      synopsis: summaryOf(english),
      category,
      // Also the comment for those who read none of the languages.
      description: commentOf(english),
      desktop: { entry, desktopActions: groups(installedProgram) },
    },
    // Whatever makes an AppImage part of a desktop puts its own path there.
    appImage: { desktop: { desktopActions: groups('AppRun') } },
    // The packager's own way in, and what the snap offers: their systems put how they start it before that.
    flatpak: { desktop: { desktopActions: groups('electron-wrapper') } },
    snapcraft: { base: 'core24', core24: { summary: summaryOf(english), desktop: { desktopActions: groups('unhunch') } } },
  };
}

/** The words of every language, the one first that all others fall back to. */
export function everyLanguage(): Promise<readonly Words[]> {
  return Promise.all(languages.map((language) => loadWords({ language, region: language }, catalogueOf)));
}

/** One of the menu's own. https://specifications.freedesktop.org/menu-spec/latest/category-registry.html */
export const category = 'Utility';

/** What it is, in short: no sentence. */
export function summaryOf({ about }: Words): string {
  return about.lead.replace(/[.。]$/, '');
}

/**
 * How desktops name a language; the first is named nowhere, as it is what all others fall back to. One without a region is for every
 * region, and in some another Chinese is read.
 */
export function localeOf(language: LanguageTag): string | undefined {
  if (language === languages[0]) return undefined;
  return language === 'zh-CN' ? 'zh_CN' : new Intl.Locale(language).language;
}

function commentOf({ welcome }: Words): string {
  return welcome.helloLead;
}

function keyIn(key: string, language: LanguageTag): string {
  const locale = localeOf(language);
  return locale === undefined ? key : `${key}[${locale}]`;
}
