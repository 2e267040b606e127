import { type Spoken, slowMs } from '../shared/routine/speech.ts';
import { closedMouth, hear, type MouthEvent, type Utterance, wakesAtMs } from '../shared/routine/voice.ts';
import { chosenVoice } from '../shared/routine/voice-choice.ts';
import { spokenWords } from '../shared/words/spoken.ts';
import type { Words } from '../shared/words/words.ts';

export type Voice = {
  readonly due: (spoken: Omit<Spoken, 'atMs'>) => void;
  /** Breaks off what is being said and forgets the rest. */
  readonly hush: () => void;
  /** At 0 percent it is silent. It speaks the language of the words. */
  readonly set: (loudness: Loudness, words: Words) => void;
  /** Hears of voices that come late; the answer ends that, and what is being said. */
  readonly open: () => () => void;
};

export type Loudness = { readonly voiceName: string | null; readonly volumePercent: number };

/** A little slower than the system's own pace. */
const rate = 0.95;

/** Speaks the language of the words through the system's voices. A system without any stays silent. */
export function voiceOf(firstWords: Words, speech: SpeechSynthesis = window.speechSynthesis): Voice {
  let mouth = closedMouth;
  let loudness: Loudness = { voiceName: null, volumePercent: 0 };
  let words = firstWords;
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
    const over = (type: 'ended' | 'failed') => () => tell({ type, id, atMs: performance.now() });
    uttered = new SpeechSynthesisUtterance(spokenWords(words, say));
    uttered.voice = chosen;
    uttered.lang = chosen?.lang ?? words.locale.region;
    uttered.rate = rate;
    uttered.volume = loudness.volumePercent / 100;
    uttered.onstart = () => tell({ type: 'started', id, slowMs: slowMs(words, say), atMs: performance.now() });
    uttered.onend = over('ended');
    uttered.onerror = over('failed');
    speech.speak(uttered);
  };
  const hush = (): void => tell({ type: 'hushed', atMs: performance.now() });
  const choose = (): void => {
    // Asked for only by who wants to speak: the question alone starts the speech service.
    if (loudness.volumePercent <= 0) return;
    chosen = chosenVoice(speech.getVoices(), loudness.voiceName, words.locale);
    tell({ type: 'voiced', hasVoice: chosen !== null, atMs: performance.now() });
  };

  return {
    due: ({ afterMs, lateMs, say }) => {
      if (loudness.volumePercent > 0) tell({ type: 'due', spoken: { afterMs, lateMs, say }, atMs: performance.now() });
    },
    hush,
    set: (wanted, spoken) => {
      loudness = wanted;
      words = spoken;
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
