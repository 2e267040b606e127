import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components/ListBox';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../words.ts';
import { sectionName } from './lookup.ts';
import styles from './SectionList.module.css';
import { type SectionId, sections } from './table.tsx';

type Props = {
  /** None while something else is shown. */
  readonly shown: SectionId | null;
  readonly onShow: (id: SectionId) => void;
};

/** The sections: a list where there is room beside it, a choice where there is none. */
export function SectionList({ shown, onShow }: Props): ReactNode {
  const all = useWords();
  const words = all.settings;
  const show = (keys: Selection): void => {
    const section = keys === 'all' ? undefined : sections.find(({ id }) => keys.has(id));
    if (section !== undefined) onShow(section.id);
  };
  const named = sections.map(({ id }) => ({ id, label: sectionName(all, id) }));
  return (
    <>
      <ListBox
        className={styles['list'] ?? ''}
        aria-label={words.sections}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        shouldFocusWrap
        selectedKeys={shown === null ? [] : [shown]}
        onSelectionChange={show}
      >
        {sections.map(({ id, icon: Icon }) => (
          <ListBoxItem key={id} id={id} className={styles['one'] ?? ''} textValue={sectionName(all, id)}>
            <Icon aria-hidden="true" strokeWidth={1.75} />
            {sectionName(all, id)}
          </ListBoxItem>
        ))}
      </ListBox>
      <div className={styles['choice']}>
        <SelectField label={words.sections} look="plain" options={named} chosen={shown} onChoose={onShow} />
      </div>
    </>
  );
}
