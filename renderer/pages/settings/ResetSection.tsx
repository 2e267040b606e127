import { RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { defaultSettings, type Settings } from '../../../shared/settings.ts';
import { Button } from '../../components/Button.tsx';
import { focusFirst } from '../../components/focus-first.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { UndoLine } from '../../components/UndoLine.tsx';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';
import { isUsual, picked } from './lookup.ts';
import styles from './ResetSection.module.css';

type Props = Common & { readonly keys: readonly (keyof Settings)[] };

/** Takes a section back to how it came, and for some seconds there again. */
export function ResetSection({ keys, settings, change }: Props): ReactNode {
  const words = useWords().settings;
  const [before, setBefore] = useState<Settings | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isAsItCame = keys.every((key) => isUsual(settings, key));
  const reset = (): void => {
    change(picked(defaultSettings, keys), (why) => {
      setRefusal(why);
      if (why === null) setBefore(settings);
    });
  };
  const undo = (past: Settings): void => {
    // What was set anew meanwhile stays.
    const untouched = keys.filter((key) => isUsual(settings, key));
    change(picked(past, untouched), (why) => {
      setRefusal(why);
      if (why !== null) return;
      setTakesFocus(true);
      setBefore(null);
    });
  };
  return (
    <div className={styles['reset']}>
      {before === null ? (
        <Button
          // Not before it can be pressed again: the settings may be told after the answer.
          ref={takesFocus && !isAsItCame ? focusFirst : undefined}
          look="quiet"
          disabled={isAsItCame}
          onFocus={() => setTakesFocus(false)}
          onClick={reset}
        >
          <RotateCcw aria-hidden="true" strokeWidth={1.75} />
          {words.reset}
        </Button>
      ) : (
        <UndoLine line={words.wasReset} onUndo={() => undo(before)} onOver={() => setBefore(null)} />
      )}
      <Refusal why={refusal} />
    </div>
  );
}
