import type { Configuration } from 'electron-builder';
import { quickActions } from '../shared/quick-actions.ts';
import { languages } from '../shared/words/languages.ts';
import { loadWords } from '../shared/words/load-words.ts';

/** The parts of a package's desktop file that offer the app's actions in every language. https://specifications.freedesktop.org/desktop-entry-spec/latest/extra-actions.html */
export async function desktopActions(): Promise<Pick<Configuration, 'linux' | 'appImage'>> {
  const spoken = await Promise.all(
    languages.map(async (language) =>
      quickActions(await loadWords({ language, region: language })).map((action) => ({ ...action, language })),
    ),
  );
  const [usual = []] = spoken;
  const groups = (program: string) =>
    Object.fromEntries(
      usual.map(({ name }) => {
        const labels = spoken.flat().filter((action) => action.name === name);
        return [
          name,
          { ...Object.fromEntries(labels.map(({ language, label }) => [nameKey(language), label])), Exec: `${program} ${name}` },
        ];
      }),
    );
  const names = usual.map(({ name }) => name);
  return {
    // Where the package puts the app.
    linux: { desktop: { entry: { Actions: `${names.join(';')};` }, desktopActions: groups('/opt/Unhunch/unhunch') } },
    // Whatever makes an AppImage part of a desktop puts its own path there.
    appImage: { desktop: { desktopActions: groups('AppRun') } },
  };
}

/** The first language is what all others fall back to. */
function nameKey(language: string): string {
  return language === languages[0] ? 'Name' : `Name[${language.replace('-', '_')}]`;
}
