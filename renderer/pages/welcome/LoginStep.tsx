import { Laptop } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { StartAtLogin } from '../../../shared/start-at-login.ts';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../words.ts';
import { Answers } from './Answers.tsx';
import styles from './LoginStep.module.css';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';

/** A question with two equal answers. Who says yes hears where the system says no, or waits for its own yes. */
export function LoginStep({ ask, onNext }: StepProps): ReactNode {
  const { welcome: words, startAtLogin, settings } = useWords();
  const [state, setState] = useState<StartAtLogin | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState<'never' | 'now' | 'before'>('never');
  useEffect(() => {
    ask('readStartAtLogin', null).then(setState, () => undefined);
  }, [ask]);
  const accept = async (): Promise<void> => {
    // Not disabled meanwhile: the answer that was given keeps the focus.
    if (asked === 'now') return;
    setAsked('now');
    try {
      const outcome = await ask('setStartAtLogin', true);
      const now = await ask('readStartAtLogin', null);
      setState(now);
      if (outcome.kind === 'done' && now !== 'needsApproval') onNext();
      else setRefusal(outcome.kind === 'done' ? null : outcome.why);
    } catch {
      setRefusal(settings.noAnswer);
    }
    setAsked('before');
  };
  const isOn = state === 'on';
  return (
    <StepFrame
      picture={
        <div className={styles['laptop']}>
          <Laptop aria-hidden="true" strokeWidth={0.45} />
          <div className={styles['screen']}>
            <Mark fraction={0.08} />
          </div>
        </div>
      }
      title={words.login}
      lead={<p>{isOn ? words.loginIsOn : state === 'needsApproval' ? startAtLogin.needsApproval : words.loginLead}</p>}
    >
      <Answers
        yes={startAtLogin.name}
        onYes={() => void accept()}
        onNext={onNext}
        isSettled={isOn || state === 'needsApproval'}
        takesFocus={asked === 'before'}
        refusal={refusal}
      />
    </StepFrame>
  );
}
