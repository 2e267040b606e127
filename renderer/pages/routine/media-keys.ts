import { useEffect, useRef } from 'react';
import type { PlayerEvent, PlayerStatus } from '../../../shared/routine/player.ts';

type MediaKeys = {
  readonly isOn: boolean;
  readonly status: PlayerStatus;
  readonly title: string;
  readonly send: (event: PlayerEvent) => void;
};

/** While they are on, the keyboard's media keys and the system's own controls work on the routine. */
export function useMediaKeys({ isOn, status, title, send }: MediaKeys): void {
  const isWanted = isOn && (status === 'playing' || status === 'paused');
  const player = useRef<HTMLAudioElement | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const silence = silentAudio();
    player.current = silence.audio;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title });
    for (const [action, type] of actions) mediaSession.setActionHandler(action, () => send({ type }));
    return () => {
      player.current = null;
      for (const [action] of actions) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      silence.close();
    };
  }, [isWanted, title, send]);
  useEffect(() => {
    if (!isWanted) return;
    const isPlaying = status === 'playing';
    // Without a sound device there are no keys either, and the routine goes on.
    if (isPlaying) player.current?.play().catch(() => undefined);
    else player.current?.pause();
    navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
  }, [isWanted, status]);
}

const actions = [
  ['play', 'play'],
  ['pause', 'pause'],
  ['nexttrack', 'next'],
  ['previoustrack', 'previous'],
  ['stop', 'stop'],
] as const;

/** Keys go to what plays for five seconds at least; tones made on the spot do not count as playing. */
const silenceSeconds = 8;
const sampleRate = 8000;

function silentAudio(): { readonly audio: HTMLAudioElement; readonly close: () => void } {
  const url = URL.createObjectURL(new Blob([silentWave()], { type: 'audio/wav' }));
  const audio = new Audio(url);
  audio.loop = true;
  return {
    audio,
    close: () => {
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(url);
    },
  };
}

/** A WAVE file: one channel of 16 bits, all zero. */
function silentWave(): ArrayBuffer {
  const header = 44;
  const bytes = silenceSeconds * sampleRate * 2;
  const wave = new DataView(new ArrayBuffer(header + bytes));
  const text = (at: number, letters: string): void => {
    for (const [index, letter] of [...letters].entries()) wave.setUint8(at + index, letter.charCodeAt(0));
  };
  const number = (at: number, size: 2 | 4, value: number): void =>
    size === 2 ? wave.setUint16(at, value, true) : wave.setUint32(at, value, true);
  text(0, 'RIFF');
  number(4, 4, header - 8 + bytes);
  text(8, 'WAVEfmt ');
  number(16, 4, 16);
  number(20, 2, 1);
  number(22, 2, 1);
  number(24, 4, sampleRate);
  number(28, 4, sampleRate * 2);
  number(32, 2, 2);
  number(34, 2, 16);
  text(36, 'data');
  number(40, 4, bytes);
  return wave.buffer;
}
