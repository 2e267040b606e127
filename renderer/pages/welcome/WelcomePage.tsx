import { type ReactNode, useEffect, useRef, useState } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import { EndStep } from './EndStep.tsx';
import { HelloStep } from './HelloStep.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LimitStep } from './LimitStep.tsx';
import { LoginStep } from './LoginStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { RollStep } from './RollStep.tsx';
import { SoundStep } from './SoundStep.tsx';
import type { StepProps } from './step.ts';
import styles from './WelcomePage.module.css';

const steps = ['hello', 'place', 'limit', 'sound', 'roll', 'login', 'end'] as const;
type StepName = (typeof steps)[number];

/** Steps with something to try, which comes before going on. */
const trials: readonly StepName[] = ['sound', 'roll'];

type Props = { readonly snapshot: Snapshot; readonly settings: Settings; readonly ask: Ask };

/** What a new user needs to know, one thing at a time. It can be left at every step, and leaves everything as it is. */
export function WelcomePage({ snapshot, settings, ask }: Props): ReactNode {
  const { welcome: words, settings: settingWords } = useWords();
  const [index, setIndex] = useState(0);
  const [isTried, setTried] = useState(false);
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
    if (isLost || step === 'hello') (step === 'login' ? question : going.current)?.focus();
  }, [step]);
  const common: StepProps = { snapshot, settings, ask, change, onTried: () => setTried(true), onNext: () => goTo(index + 1) };
  return (
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
      <Step key={step} name={step} {...common} />
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
          {step !== 'login' && (
            <Button ref={going} look={trials.includes(step) && !isTried ? 'soft' : 'primary'} onClick={isEnd ? close : common.onNext}>
              {isEnd ? words.done : words.next}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

function Step({ name, ...props }: StepProps & { readonly name: StepName }): ReactNode {
  switch (name) {
    case 'hello':
      return <HelloStep />;
    case 'place':
      return <PlaceStep {...props} />;
    case 'limit':
      return <LimitStep {...props} />;
    case 'sound':
      return <SoundStep {...props} />;
    case 'roll':
      return <RollStep {...props} />;
    case 'login':
      return <LoginStep {...props} />;
    case 'end':
      return <EndStep {...props} />;
    default:
      return assertNever(name);
  }
}
