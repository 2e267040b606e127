import type { Configuration } from 'electron-builder';
import { quickActions } from '../shared/quick-actions.ts';
import { type LanguageTag, languages } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';
import type { Words } from '../shared/words/words.ts';

type Keys = Readonly<Record<string, string>>;

/** The parts of a package's desktop file that speak, and the app's actions, in every language. https://specifications.freedesktop.org/desktop-entry-spec/latest/ */
export async function desktopEntry(): Promise<Pick<Configuration, 'linux' | 'appImage'>> {
  const spoken = await Promise.all(languages.map((language) => loadWords({ language, region: language })));
  const inEveryLanguage = (key: string, textOf: (words: Words) => string): Keys =>
    Object.fromEntries(spoken.map((words) => [keyIn(key, words.locale.language), textOf(words)]));
  const labelOf = (name: string) => (words: Words) => quickActions(words).find((action) => action.name === name)?.label ?? '';
  const names = spoken[0] ? quickActions(spoken[0]).map(({ name }) => name) : [];
  const groups = (program: string): Readonly<Record<string, Keys>> =>
    Object.fromEntries(names.map((name) => [name, { ...inEveryLanguage('Name', labelOf(name)), Exec: `${program} ${name}` }]));
  const entry = {
    ...inEveryLanguage('GenericName', ({ desktopEntry: says }) => says.genericName),
    ...inEveryLanguage('Comment', ({ about }) => about.lead),
    ...inEveryLanguage('Keywords', ({ desktopEntry: says }) => says.keywords),
    Actions: `${names.join(';')};`,
  };
  return {
    // Where the package puts the app.
    linux: { desktop: { entry, desktopActions: groups('/opt/Unhunch/unhunch') } },
    // Whatever makes an AppImage part of a desktop puts its own path there.
    appImage: { desktop: { desktopActions: groups('AppRun') } },
  };
}

/** The first language is what all others fall back to. */
function keyIn(key: string, language: LanguageTag): string {
  return language === languages[0] ? key : `${key}[${language.replace('-', '_')}]`;
}
