import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { languages } from '../../../shared/words/languages.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../words.ts';
import type { StepProps } from './step.ts';

/** Each language by its own name, so that whoever speaks it finds it. */
export function LanguageChoice({ change }: Pick<StepProps, 'change'>): ReactNode {
  const { settings: words, locale } = useWords();
  const named = languages.map((tag) => ({ id: tag, lang: tag, label: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag }));
  return (
    <SelectField
      look="corner"
      label={words.names.language}
      icon={Languages}
      options={named}
      chosen={locale.language}
      onChoose={(id, settle) => change({ language: id }, settle)}
    />
  );
}
