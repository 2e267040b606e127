import type { ReactNode } from 'react';
import { languages } from '../../../shared/words/languages.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';

const systemLanguage = 'system';

/** Each language is listed in itself, so that whoever speaks it finds it whatever is spoken now. */
export function LanguageSetting({ settings: { language }, change }: Common): ReactNode {
  const words = useWords().settings;
  const named = languages.map((tag) => ({ id: tag, label: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, lang: tag }));
  return (
    <SelectField
      label={words.names.language}
      options={[{ id: systemLanguage, label: words.systemLanguage }, ...named]}
      chosen={language ?? systemLanguage}
      onChoose={(chosen, settle) => change({ language: chosen === systemLanguage ? null : chosen }, settle)}
    />
  );
}
