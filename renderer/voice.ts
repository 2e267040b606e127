import type { Spoken } from '../shared/routine/speech.ts';
import { closedMouth, hear, type MouthEvent, type Utterance, wakesAtMs } from '../shared/routine/voice.ts';
import { chosenVoice } from '../shared/routine/voice-choice.ts';
import { spokenWords } from '../shared/words/en/spoken.ts';

export type Voice = {
  readonly due: (spoken: Omit<Spoken, 'atMs'>) => void;
  /** Breaks off what is being said and forgets the rest. */
  readonly hush: () => void;
  /** At 0 percent it is silent. */
  readonly set: (loudness: Loudness) => void;
  /** Hears of voices that come late; the answer ends that, and what is being said. */
  readonly open: () => () => void;
};

export type Loudness = { readonly voiceName: string | null; readonly volumePercent: number };

/** A little slower than the system's own pace. */
const rate = 0.95;

/** Speaks through the system's voices. A system without any stays silent. */
export function voiceOf(speech: SpeechSynthesis = window.speechSynthesis): Voice {
  let mouth = closedMouth;
  let loudness: Loudness = { voiceName: null, volumePercent: 0 };
  let chosen: SpeechSynthesisVoice | null = null;
  let timer = 0;
  // Nobody else holds it: one that is collected never tells of its end.
  let uttered: SpeechSynthesisUtterance | null = null;

  const tell = (event: MouthEvent): void => {
    const heard = hear(mouth, event);
    mouth = heard.mouth;
    if (heard.isBrokenOff) speech.cancel();
    clearTimeout(timer);
    const wakesAt = wakesAtMs(mouth);
    if (wakesAt !== null) timer = window.setTimeout(() => tell({ type: 'elapsed', atMs: performance.now() }), wakesAt - performance.now());
    if (heard.say !== null) utter(heard.say);
  };
  const utter = ({ id, say }: Utterance): void => {
    const event = (type: 'started' | 'ended' | 'failed') => () => tell({ type, id, atMs: performance.now() });
    uttered = new SpeechSynthesisUtterance(spokenWords.text(say));
    uttered.voice = chosen;
    uttered.lang = chosen?.lang ?? navigator.language;
    uttered.rate = rate;
    uttered.volume = loudness.volumePercent / 100;
    uttered.onstart = event('started');
    uttered.onend = event('ended');
    uttered.onerror = event('failed');
    speech.speak(uttered);
  };
  const hush = (): void => tell({ type: 'hushed', atMs: performance.now() });
  const choose = (): void => {
    // Asked for only by who wants to speak: the question alone starts the speech service.
    if (loudness.volumePercent <= 0) return;
    chosen = chosenVoice(speech.getVoices(), loudness.voiceName, navigator.language);
    tell({ type: 'voiced', hasVoice: chosen !== null, atMs: performance.now() });
  };

  return {
    due: ({ afterMs, lateMs, say }) => {
      if (loudness.volumePercent > 0) tell({ type: 'due', spoken: { afterMs, lateMs, say }, atMs: performance.now() });
    },
    hush,
    set: (wanted) => {
      loudness = wanted;
      if (wanted.volumePercent <= 0) hush();
      else choose();
    },
    open: () => {
      speech.addEventListener('voiceschanged', choose);
      // A page that is loaded again does not end what it was saying.
      window.addEventListener('pagehide', hush);
      return () => {
        speech.removeEventListener('voiceschanged', choose);
        window.removeEventListener('pagehide', hush);
        hush();
      };
    },
  };
}
