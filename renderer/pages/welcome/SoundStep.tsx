import { Volume2, VolumeX } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Saying } from '../../../shared/routine/saying.ts';
import { chosenVoice, localVoices } from '../../../shared/routine/voice-choice.ts';
import { Switch } from '../../components/Switch.tsx';
import { tonesOf } from '../../player/tones.ts';
import { system } from '../../system.ts';
import { voiceOf } from '../../voice.ts';
import { useVoices } from '../../voices.ts';
import { useWords } from '../../words.ts';
import styles from './SoundStep.module.css';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';

const sample: Saying = { kind: 'cue', cue: 'rollForward', way: 'both', breath: null };
/** When each is heard, in ms, and when all is over. */
const heard = { down: 700, voice: 1600, end: 3200 };

/** The tones and the voice of a routine, to be heard before one is due. */
export function SoundStep({ settings, change, onTried }: StepProps): ReactNode {
  const words = useWords();
  const { welcome, settings: settingWords } = words;
  const { soundOn, tonesOn, voiceOn, voiceName, volumePercent } = settings;
  const [isAsked, setAsked] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  useEffect(() => {
    if (!soundOn) stop.current();
  }, [soundOn]);
  const voices = useVoices(isAsked && soundOn && voiceOn);
  const isMute = voices !== null && chosenVoice(localVoices(voices, words.locale), voiceName, words.locale) === null;

  const hear = (): void => {
    stop.current();
    const tones = tonesOf();
    const voice = voiceOf(words);
    tones.setVolume(tonesOn ? volumePercent : 0);
    const close = voice.open();
    const timers = [
      window.setTimeout(() => tones.play('down'), heard.down),
      window.setTimeout(() => {
        if (!voiceOn) return;
        // Told only now: the question for voices may take its time, and the tones do not wait.
        voice.set({ voiceName, volumePercent }, words);
        voice.due({ say: sample, afterMs: 0, lateMs: heard.end });
      }, heard.voice),
      window.setTimeout(() => setPlaying(false), heard.end),
    ];
    stop.current = () => {
      for (const timer of timers) clearTimeout(timer);
      tones.close();
      close();
      setPlaying(false);
    };
    tones.play('up');
    setPlaying(true);
    setAsked(true);
    onTried();
  };

  const Icon = soundOn ? Volume2 : VolumeX;
  return (
    <StepFrame
      picture={
        <div className={styles['source']} data-playing={isPlaying}>
          <button type="button" className={styles['hear']} disabled={!soundOn || volumePercent === 0} onClick={hear}>
            <Icon aria-hidden="true" strokeWidth={1.5} />
            {settingWords.hearIt}
          </button>
        </div>
      }
      title={welcome.sound}
      lead={<p>{!soundOn ? welcome.soundOff : isMute ? settingWords.noVoices({ system }) : welcome.soundLead}</p>}
    >
      <Switch label={settingWords.names.soundOn} hint="" isOn={soundOn} onChange={(isOn, settle) => change({ soundOn: isOn }, settle)} />
    </StepFrame>
  );
}
