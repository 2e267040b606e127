import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import styles from './FileButton.module.css';

type Props = {
  readonly label: string;
  /** A larger file is not read. */
  readonly mostBytes: number;
  readonly tooLarge: (limit: { readonly kilobytes: number }) => string;
  readonly onText: (text: string) => void;
  readonly onRefused: (why: string) => void;
};

/** Asks for a file and reads its text. */
export function FileButton({ label, mostBytes, tooLarge, onText, onRefused }: Props): ReactNode {
  const { composer } = useWords();
  const take = async (file: File): Promise<void> => {
    if (file.size > mostBytes) return onRefused(tooLarge({ kilobytes: mostBytes / 1024 }));
    const text = await file.text().catch(() => null);
    if (text === null) onRefused(composer.importUnreadable);
    else onText(text);
  };
  return (
    <label className={styles['import']}>
      <FileInput aria-hidden="true" />
      {label}
      <input
        className={styles['file']}
        type="file"
        accept=".unhunch.json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
