import type { Playing } from '../../shared/routine/no-floor.ts';
import { isWhole } from '../../shared/routine/player.ts';
import { type Spoken, slowMs, spokenBetween, spokenOf } from '../../shared/routine/speech.ts';
import { at, type Timeline, tonesBetween } from '../../shared/routine/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Words } from '../../shared/words/words.ts';
import { type Loudness, voiceOf } from '../voice.ts';
import { tonesOf } from './tones.ts';

/** All that is heard of a routine. */
export type Sound = {
  /** The routine went on or stands otherwise; what falls after `fromMs` up to where it is now is to be heard. */
  readonly follow: (before: Playing, after: Playing, fromMs: number) => void;
  readonly set: (settings: Pick<Settings, 'soundOn' | 'tonesOn' | 'voiceOn' | 'voiceName' | 'volumePercent'>, words: Words) => void;
  /** The answer lets go of everything. */
  readonly open: () => () => void;
};

/** A quiet routine stays quiet whatever the settings say. */
export function soundOf(firstWords: Words): Sound {
  const tones = tonesOf();
  const voice = voiceOf(firstWords);
  let loudness: Loudness = { voiceName: null, volumePercent: 0 };
  let words = firstWords;
  // A quiet routine has no use for a voice, and the question for one starts the speech service.
  let isSpeaking = false;
  let script: { readonly timeline: Timeline; readonly words: Words; readonly spoken: readonly Spoken[] } | null = null;
  const spokenIn = (timeline: Timeline): readonly Spoken[] => {
    if (script?.timeline !== timeline || script.words !== words) script = { timeline, words, spoken: spokenOf(words, timeline) };
    return script.spoken;
  };

  const follow: Sound['follow'] = (before, after, fromMs) => {
    const { routine, timeline, player } = after;
    if (routine.quiet) return;
    if (!isSpeaking) {
      isSpeaking = true;
      voice.set(loudness, words);
    }
    const isJump = fromMs !== before.player.positionMs;
    const isHeard = player.status === 'playing' || player.status === 'finished';
    if (isJump || !isHeard) voice.hush();
    if (!isHeard) return;
    for (const tone of tonesBetween(timeline, fromMs, player.positionMs)) tones.play(tone);
    const isResumed = before.player.status === 'paused' && !isJump;
    if (isResumed)
      for (const spoken of announced(words, timeline, spokenIn(timeline), player.positionMs)) voice.due({ ...spoken, afterMs: 0 });
    for (const spoken of spokenBetween(spokenIn(timeline), fromMs, player.positionMs)) if (spoken.say.kind !== 'end') voice.due(spoken);
    const end = spokenIn(timeline).at(-1);
    if (end && player.status === 'finished') voice.due({ ...end, say: { kind: 'end', isDone: isWhole(player, timeline) } });
  };

  return {
    follow,
    set: ({ soundOn, tonesOn, voiceOn, voiceName, volumePercent }, spoken) => {
      words = spoken;
      tones.setVolume(soundOn && tonesOn ? volumePercent : 0);
      loudness = { voiceName, volumePercent: soundOn && voiceOn ? volumePercent : 0 };
      if (isSpeaking) voice.set(loudness, words);
    },
    open: () => {
      const close = voice.open();
      return () => {
        close();
        tones.close();
      };
    },
  };
}

/** What a pause broke off is said again, if there is still time for it: which move, which side, how long a rest. */
function announced(words: Words, timeline: Timeline, spoken: readonly Spoken[], ms: number): readonly Spoken[] {
  const { segment } = at(timeline, ms);
  return spokenBetween(spoken, segment.startMs - 1, ms).filter(
    ({ say }) => ['move', 'side', 'rest'].includes(say.kind) && ms + slowMs(words, say) <= segment.endMs,
  );
}
