import { useEffect, useState } from 'react';

/** A system that has voices tells of them within this time. */
const toldWithinMs = 3000;

/**
 * The system's voices as they come and go; null while it may yet tell of some. They are asked for once they are wanted: the question
 * alone starts the speech service.
 */
export function useVoices(isWanted: boolean, speech: SpeechSynthesis = window.speechSynthesis): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const read = (): void => {
      const now = speech.getVoices();
      setVoices((before) => (before === null && now.length === 0 ? null : now));
    };
    const giveUp = window.setTimeout(() => setVoices(speech.getVoices()), toldWithinMs);
    speech.addEventListener('voiceschanged', read);
    read();
    return () => {
      clearTimeout(giveUp);
      speech.removeEventListener('voiceschanged', read);
    };
  }, [isWanted, speech]);
  return voices;
}
