import { useState } from 'react';
import type { Command } from '../../../shared/command.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import type { Ask } from '../../bridge.ts';

export type Run = (command: Command) => void;

/** Sends commands and keeps the one line that the last of them was refused with. */
export function useRun(ask: Ask): { readonly run: Run; readonly refusal: string | null } {
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = (command: Command): void => {
    setRefusal(null);
    ask('run', command).then(
      (outcome) => setRefusal(outcome.kind === 'done' ? null : outcome.why),
      () => setRefusal(words.noAnswer),
    );
  };
  return { run, refusal };
}
