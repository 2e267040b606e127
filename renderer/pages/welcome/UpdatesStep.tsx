import { RefreshCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../words.ts';
import { Answers } from './Answers.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';
import styles from './UpdatesStep.module.css';

/** Whether the app may use the network at all: only a yes makes it. */
export function UpdatesStep({ settings: { updatesOn }, change, onNext }: StepProps): ReactNode {
  const { welcome: words, settings } = useWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  const accept = (): void => {
    change({ updatesOn: true }, (why) => {
      setRefusal(why);
      if (why === null) onNext();
    });
  };
  return (
    <StepFrame
      picture={
        <div className={styles['round']}>
          <RefreshCw aria-hidden="true" strokeWidth={0.45} />
          <div className={styles['middle']}>
            <Mark fraction={0.74} look="tile" />
          </div>
        </div>
      }
      title={words.updates}
      lead={<p>{updatesOn ? words.updatesAreOn : words.updatesLead}</p>}
    >
      <Answers yes={settings.names.updatesOn} onYes={accept} onNext={onNext} isSettled={updatesOn} takesFocus={false} refusal={refusal} />
    </StepFrame>
  );
}
