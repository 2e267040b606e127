import { Pause } from 'lucide-react';
import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { PopoverButton } from '../../components/PopoverButton.tsx';
import type { Run } from '../../run.ts';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import styles from './PauseMenu.module.css';

/** What can be done with it from elsewhere: it opens with the keyboard in its time. */
export type PauseMenuHandle = { readonly showTime: () => void };

type Props = { readonly ref: Ref<PauseMenuHandle>; readonly run: Run };

type Shown = 'closed' | 'choices' | 'time';

const loadChoices = async () => (await import('./PauseChoices.tsx')).PauseChoices;

export function PauseMenu({ ref, run }: Props): ReactNode {
  const words = useWords().status;
  const anchor = useRef<HTMLDivElement>(null);
  const PauseChoices = useLater(loadChoices);
  const [shown, setShown] = useState<Shown>('closed');
  useImperativeHandle(ref, () => ({
    showTime: () => {
      // It has the focus first, and so gets it back.
      anchor.current?.querySelector('button')?.focus();
      setShown('time');
    },
  }));
  return (
    <div ref={anchor} className={styles['anchor']}>
      <PopoverButton
        look="quiet"
        label={words.pause}
        button={
          <>
            <Pause aria-hidden="true" />
            {words.pause}
          </>
        }
        placement="top start"
        isOpen={PauseChoices !== null && shown !== 'closed'}
        onOpenChange={(isOpen) => setShown(isOpen ? 'choices' : 'closed')}
      >
        {(close) =>
          PauseChoices && (
            <PauseChoices
              isTimeWanted={shown === 'time'}
              pause={(end) => {
                close();
                run({ type: 'pause', end });
              }}
            />
          )
        }
      </PopoverButton>
    </div>
  );
}
