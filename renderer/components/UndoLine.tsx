import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import { focusFirst } from './focus-first.ts';
import styles from './UndoLine.module.css';

type Props = { readonly line: string; readonly onUndo: () => void; readonly onOver: () => void };

const shownMs = 10_000;

/** What was taken away, and the way back for some seconds; as long as the keyboard or the pointer is there. */
export function UndoLine({ line, onUndo, onOver }: Props): ReactNode {
  const words = useWords().composer;
  const element = useRef<HTMLDivElement>(null);
  const goUnlessUsed = useEffectEvent(() => {
    if (element.current?.matches(':hover, :focus-within') !== true) onOver();
  });
  useEffect(() => {
    const timer = setInterval(() => goUnlessUsed(), shownMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={element} className={styles['line']}>
      <p role="status">{line}</p>
      <Button ref={focusFirst} look="soft" onClick={onUndo}>
        {words.undo}
      </Button>
    </div>
  );
}
