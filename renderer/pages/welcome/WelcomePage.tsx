import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Library } from '../../components/Library.tsx';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import { HelloStep } from './HelloStep.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { type LaterStepName, laterSteps, type StepProps } from './step.ts';
import styles from './WelcomePage.module.css';

type StepName = 'hello' | LaterStepName;

const loadStep = async () => (await import('./LaterStep.tsx')).LaterStep;

/** Steps with something to try, which comes before going on. */
const trials: readonly StepName[] = ['sound', 'roll'];
/** Steps that ask, and go on when they are answered. */
const questions: readonly StepName[] = ['login', 'updates'];

type Props = { readonly snapshot: Snapshot; readonly settings: Settings; readonly ask: Ask };

/** What a new user needs to know, one thing at a time. It can be left at every step, and leaves everything as it is. */
export function WelcomePage({ snapshot, settings, ask }: Props): ReactNode {
  const { welcome: words, settings: settingWords } = useWords();
  const LaterStep = useLater(loadStep);
  const [wantedIndex, setIndex] = useState(0);
  const [isTried, setTried] = useState(false);
  const asked = laterSteps.filter((name) => name !== 'updates' || snapshot.updates.how.kind === 'itself');
  const steps: readonly StepName[] = ['hello', ...asked];
  const index = LaterStep === null ? 0 : wantedIndex;
  const step = steps[index] ?? 'end';
  const isEnd = step === 'end';
  const goTo = (wanted: number): void => {
    setTried(false);
    setIndex(wanted);
  };
  const close = (): void => void ask('closeWindow', null).catch(() => undefined);
  const change: StepProps['change'] = (wanted, settle) => {
    ask('changeSettings', wanted).then(
      (outcome) => settle(outcome.kind === 'done' ? null : outcome.why),
      () => settle(settingWords.noAnswer),
    );
  };
  const going = useRef<HTMLButtonElement>(null);
  const page = useRef<HTMLElement>(null);
  // Nobody says yes by pressing Enter once more: a question takes no focus.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const question = page.current?.querySelector('h1');
    if (isLost || step === 'hello') (questions.includes(step) ? question : going.current)?.focus();
  }, [step]);
  const common: StepProps = { snapshot, settings, ask, change, onTried: () => setTried(true), onNext: () => goTo(wantedIndex + 1) };
  return (
    <Library>
      <main ref={page} className={styles['page']}>
        <title>{words.title}</title>
        <div className={styles['header']}>
          {step === 'hello' && <LanguageChoice change={change} />}
          {!isEnd && (
            <span className={styles['skip']}>
              <Button look="quiet" onClick={close}>
                {words.skip}
              </Button>
            </span>
          )}
        </div>
        {step === 'hello' ? <HelloStep /> : LaterStep && <LaterStep key={step} name={step} {...common} />}
        <div className={styles['footer']}>
          <div className={styles['back']}>
            {index > 0 && (
              <Button look="quiet" onClick={() => goTo(index - 1)}>
                {words.back}
              </Button>
            )}
          </div>
          <p className="visually-hidden">{words.step({ step: index + 1, steps: steps.length })}</p>
          <div className={styles['dots']} aria-hidden="true">
            {steps.map((name) => (
              <span key={name} className={styles['dot']} data-now={name === step} />
            ))}
          </div>
          <div className={styles['next']}>
            {!questions.includes(step) && (
              <Button ref={going} look={trials.includes(step) && !isTried ? 'soft' : 'primary'} onClick={isEnd ? close : common.onNext}>
                {isEnd ? words.done : words.next}
              </Button>
            )}
          </div>
        </div>
      </main>
    </Library>
  );
}
