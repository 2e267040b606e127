import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as Field } from 'react-aria-components/SearchField';
import styles from './SearchField.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Where the keyboard goes. */
  readonly input?: Ref<HTMLInputElement>;
};

/** Escape empties it; in an empty one it closes the window as everywhere. */
export function SearchField({ label, value, onChange, input }: Props): ReactNode {
  return (
    <Field className={styles['field'] ?? ''} aria-label={label} value={value} onChange={onChange}>
      {({ isEmpty }) => (
        <>
          <Search className={styles['icon']} aria-hidden="true" />
          <Input {...(input !== undefined && { ref: input })} className={styles['input'] ?? ''} placeholder={label} />
          {!isEmpty && (
            <Button className={styles['clear'] ?? ''}>
              <X aria-hidden="true" />
            </Button>
          )}
        </>
      )}
    </Field>
  );
}
