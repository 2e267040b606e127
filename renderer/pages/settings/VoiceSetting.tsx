import { Volume2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Saying } from '../../../shared/routine/saying.ts';
import { chosenVoice, localVoices } from '../../../shared/routine/voice-choice.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { system } from '../../system.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { useVoices } from '../../voices.ts';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';

const sample: Saying = { kind: 'move', move: 'wallAngels', easier: null, cue: 'walkToWall', isNext: false, length: 'how' };

// A voice may have any name.
const systemVoice = 'system';
const named = 'named ';
const idOf = (name: string): string => named + name;

/** Which of the system's voices speaks, and how it sounds. A chosen voice stays chosen while it is away. */
export function VoiceSetting({ settings, change }: Common): ReactNode {
  const all = useWords();
  const { settings: words, locale } = all;
  const { soundOn, voiceOn, voiceName, volumePercent } = settings;
  const isDisabled = !soundOn || !voiceOn;
  const voices = useVoices(!isDisabled);
  const speaking = useRef<Voice | null>(null);
  useEffect(() => {
    if (isDisabled) speaking.current?.hush();
    return () => speaking.current?.hush();
  }, [isDisabled]);
  const hear = (): void => {
    speaking.current?.hush();
    // A new one each time: what failed before is no reason not to try.
    speaking.current = voiceOf(all);
    speaking.current.set({ voiceName, volumePercent }, all);
    speaking.current.due({ say: sample, afterMs: 0, lateMs: 0 });
  };

  const local = localVoices(voices ?? [], locale);
  const isGone = voiceName !== null && voices !== null && !local.some(({ name }) => name === voiceName);
  const isMute = voices !== null && chosenVoice(local, voiceName, locale) === null;
  const hint = isMute ? words.noVoices({ system }) : isGone ? words.voiceGone : words.hints.voiceName;
  return (
    <SelectField
      label={words.names.voiceName}
      hint={hint}
      options={[
        { id: systemVoice, label: words.systemVoice },
        ...(isGone ? [{ id: idOf(voiceName), label: voiceName }] : []),
        ...local.map(({ name }) => ({ id: idOf(name), label: name })),
      ]}
      chosen={voiceName === null ? systemVoice : idOf(voiceName)}
      isDisabled={isDisabled || (local.length === 0 && voiceName === null)}
      beside={
        <Button look="soft" disabled={isDisabled || voices === null || isMute || volumePercent === 0} onClick={hear}>
          <Volume2 aria-hidden="true" strokeWidth={1.75} />
          {words.hearIt}
        </Button>
      }
      onChoose={(id, settle) => change({ voiceName: id === systemVoice ? null : id.slice(named.length) }, settle)}
    />
  );
}
