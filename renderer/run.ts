import { useState } from 'react';
import type { Command } from '../shared/command.ts';
import type { Ask } from './bridge.ts';
import { useWords } from './words.ts';

/** `done` is what to say once it is done, where that is not to be seen. */
export type Run = (command: Command, done?: string) => void;

type Answer = { readonly refusal: string | null; readonly done: string | null };

/** Sends commands and keeps the one line that the last of them was answered with. */
export function useRun(ask: Ask): Answer & { readonly run: Run } {
  const { noAnswer } = useWords().status;
  const [answer, setAnswer] = useState<Answer>({ refusal: null, done: null });
  const run = (command: Command, done: string | null = null): void => {
    setAnswer({ refusal: null, done: null });
    ask('run', command).then(
      (outcome) => setAnswer(outcome.kind === 'done' ? { refusal: null, done } : { refusal: outcome.why, done: null }),
      () => setAnswer({ refusal: noAnswer, done: null }),
    );
  };
  return { ...answer, run };
}
