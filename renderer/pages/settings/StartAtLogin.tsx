import { type ReactNode, useEffect, useState } from 'react';
import type { StartAtLogin as State } from '../../../shared/start-at-login.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useWords } from '../../words.ts';
import styles from './StartAtLogin.module.css';

/** What the system does at login: looked up when the window opens and each time it is come back to, from the system's settings perhaps. */
export function StartAtLogin({ ask }: { readonly ask: Ask }): ReactNode {
  const { startAtLogin: words, settings } = useWords();
  const [state, setState] = useState<State | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isChosen, setChosen] = useState(false);
  useEffect(() => {
    // Where no answer comes, what was last known stands.
    const look = (): void => void ask('readStartAtLogin', null).then(setState, () => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [ask]);
  const change = async (isWanted: boolean, settle: (why: string | null) => void): Promise<void> => {
    try {
      const outcome = await ask('setStartAtLogin', isWanted);
      settle(outcome.kind === 'done' ? null : outcome.why);
      setState(await ask('readStartAtLogin', null));
    } catch {
      settle(settings.noAnswer);
    }
  };
  const choose = (isWanted: boolean): void => {
    setChosen(true);
    void change(isWanted, setRefusal);
  };
  if (state === 'unknown') {
    return (
      <fieldset className={styles['choice']}>
        <legend className={styles['name']}>{words.name}</legend>
        <p className={styles['hint']}>{words.cannotBeTold}</p>
        <Button look="soft" onClick={() => choose(true)}>
          {words.switchOn}
        </Button>
        <Button look="soft" onClick={() => choose(false)}>
          {words.switchOff}
        </Button>
        <Refusal why={refusal} />
      </fieldset>
    );
  }
  return (
    <Switch
      label={words.name}
      hint={state === 'needsApproval' ? words.needsApproval : words.hint}
      isOn={state === 'on'}
      isDisabled={state === null}
      takesFocus={isChosen}
      onChange={(isOn, settle) => void change(isOn, settle)}
    />
  );
}
