import { Volume2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Saying } from '../../../shared/routine/saying.ts';
import { chosenVoice, localVoices, speaks } from '../../../shared/routine/voice-choice.ts';
import type { Settings } from '../../../shared/settings.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { type Voice, voiceOf } from '../../voice.ts';
import { useVoices } from '../../voices.ts';
import type { Change } from './change.ts';
import { system } from './system.ts';
import styles from './VoiceSetting.module.css';

type Props = { readonly settings: Settings; readonly change: Change };

const sample: Saying = { kind: 'move', move: 'wallAngels', easier: null, cue: 'walkToWall', isNext: false, length: 'how' };

/** Which of the system's voices speaks, and how it sounds. A chosen voice stays chosen while it is away. */
export function VoiceSetting({ settings, change }: Props): ReactNode {
  const { soundOn, voiceOn, voiceName, volumePercent } = settings;
  const id = useId();
  const isDisabled = !soundOn || !voiceOn;
  const voices = useVoices(!isDisabled);
  const speaking = useRef<Voice | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (isDisabled) speaking.current?.hush();
    return () => speaking.current?.hush();
  }, [isDisabled]);
  const hear = (): void => {
    speaking.current?.hush();
    // A new one each time: what failed before is no reason not to try.
    speaking.current = voiceOf();
    speaking.current.set({ voiceName, volumePercent });
    speaking.current.due({ say: sample, afterMs: 0, lateMs: 0 });
  };

  const language = navigator.language;
  const local = localVoices(voices ?? [], language);
  const isGone = voiceName !== null && voices !== null && !local.some(({ name }) => name === voiceName);
  const others = local.filter((each) => !speaks(each, language));
  const isMute = voices !== null && chosenVoice(local, voiceName, language) === null;
  const hint = isMute ? words.noVoices(system) : isGone ? words.voiceGone : words.voiceNameHint;
  return (
    <div className={styles['setting']}>
      <label className={styles['label']} htmlFor={id}>
        {words.voiceName}
      </label>
      <p className={styles['hint']} id={`${id}-hint`}>
        {hint}
      </p>
      <div className={styles['row']}>
        <select
          id={id}
          className={styles['select']}
          value={voiceName ?? ''}
          disabled={isDisabled || (local.length === 0 && voiceName === null)}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change({ voiceName: target.value === '' ? null : target.value }, setRefusal)}
        >
          <option value="">{words.systemVoice}</option>
          {isGone && <option value={voiceName}>{voiceName}</option>}
          {local
            .filter((each) => speaks(each, language))
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          {others.length > 0 && (
            <optgroup label={words.otherVoices}>
              {others.map(({ name, lang }) => (
                <option key={name} value={name}>
                  {`${name} (${lang})`}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <Button look="soft" disabled={isDisabled || voices === null || isMute || volumePercent === 0} onClick={hear}>
          <Volume2 aria-hidden="true" strokeWidth={1.75} />
          {words.hearIt}
        </Button>
      </div>
      <Refusal why={refusal} />
    </div>
  );
}
