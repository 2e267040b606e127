import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Label, Select, SelectValue } from 'react-aria-components/Select';
import popover from './Popover.module.css';
import { Refusal } from './Refusal.tsx';
import styles from './SelectField.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    /** Of a name that is in a language of its own. */
    readonly lang?: string;
  }[];
  readonly chosen: T | null;
  readonly isDisabled?: boolean;
  readonly icon?: LucideIcon;
  /** `plain`: its label read aloud alone; `corner`: small and quiet besides. */
  readonly look?: 'field' | 'plain' | 'corner';
  /** What can be done with the chosen one. */
  readonly beside?: ReactNode;
  /** `settle` is told why not, or null. */
  readonly onChoose: (id: T, settle: (why: string | null) => void) => void;
};

/** One of many. */
export function SelectField<T extends string>(props: Props<T>): ReactNode {
  const { label, hint, options, chosen, isDisabled = false, icon: Icon, look = 'field', beside, onChoose } = props;
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = (key: unknown): void => {
    const option = options.find((each) => each.id === key);
    if (option !== undefined && option.id !== chosen) onChoose(option.id, setRefusal);
  };
  return (
    <div>
      <Select
        className={styles['field'] ?? ''}
        value={chosen}
        onChange={choose}
        placeholder={label}
        isDisabled={isDisabled}
        aria-describedby={`${id}hint ${id}refusal`}
      >
        <Label className={(look === 'field' ? styles['label'] : 'visually-hidden') ?? ''}>{label}</Label>
        {hint !== undefined && (
          <p id={`${id}hint`} className={styles['hint']}>
            {hint}
          </p>
        )}
        <div className={styles['row']}>
          <Button className={styles['button'] ?? ''} data-look={look}>
            {Icon && <Icon aria-hidden="true" strokeWidth={1.75} />}
            <SelectValue className={styles['value'] ?? ''} />
            <ChevronDown aria-hidden="true" />
          </Button>
          {beside}
        </div>
        <Popover className={popover['popover'] ?? ''}>
          <ListBox className={popover['items'] ?? ''}>
            {options.map(({ id: key, label: name, lang }) => (
              <ListBoxItem key={key} id={key} className={popover['item'] ?? ''} textValue={name}>
                {({ isSelected }) => (
                  <>
                    <span lang={lang}>{name}</span>
                    {isSelected && <Check className={popover['tick']} aria-hidden="true" />}
                  </>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <Refusal id={`${id}refusal`} why={refusal} />
    </div>
  );
}
