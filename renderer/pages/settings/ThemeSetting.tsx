import type { ReactNode } from 'react';
import { settingsSchema } from '../../../shared/settings.ts';
import { Choice } from '../../components/Choice.tsx';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';

export function ThemeSetting({ settings: { theme }, change }: Common): ReactNode {
  const words = useWords().settings;
  return (
    <Choice
      legend={words.names.theme}
      choices={settingsSchema.entries.theme.options.map((value) => ({ value, label: words.themes[value] }))}
      chosen={theme}
      onChoose={(value, settle) => change({ theme: value }, settle)}
    />
  );
}
