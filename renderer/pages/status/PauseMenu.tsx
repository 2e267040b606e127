import { Pause } from 'lucide-react';
import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';

/** What can be done with it from elsewhere: it opens with the keyboard in its time. */
export type PauseMenuHandle = { readonly showTime: () => void };

type Props = { readonly ref: Ref<PauseMenuHandle>; readonly run: Run };

type Shown = 'closed' | 'choices' | 'time';

const loadPanel = async () => (await import('./PausePanel.tsx')).PausePanel;

export function PauseMenu({ ref, run }: Props): ReactNode {
  const words = useWords().status;
  const button = useRef<HTMLButtonElement>(null);
  const PausePanel = useLater(loadPanel);
  const [shown, setShown] = useState<Shown>('closed');
  const isOpen = shown !== 'closed';
  useImperativeHandle(ref, () => ({
    showTime: () => {
      // It has the focus first, and so gets it back.
      button.current?.focus();
      setShown('time');
    },
  }));
  return (
    <>
      <Button ref={button} look="quiet" aria-expanded={isOpen} onClick={() => setShown('choices')}>
        <Pause aria-hidden="true" />
        {words.pause}
      </Button>
      {PausePanel && (
        <PausePanel
          triggerRef={button}
          isOpen={isOpen}
          onOpenChange={(isOpen) => setShown(isOpen ? 'choices' : 'closed')}
          isTimeWanted={shown === 'time'}
          pause={(end) => {
            setShown('closed');
            run({ type: 'pause', end });
          }}
        />
      )}
    </>
  );
}
