import { useState } from 'react';
import type { Outcome } from '../../../shared/command.ts';
import {
  type DaysToDelete,
  type HistoryFormat,
  type HistoryImport,
  historyFileBytes,
  historyFileLimits,
} from '../../../shared/history/history-view.ts';
import type { Ask } from '../../bridge.ts';
import { useWords } from '../../words.ts';

/** What the last act came to: something to say, something deleted that may be brought back, or why not. */
export type Came = { readonly kind: 'done' | 'deleted' | 'refused'; readonly text: string } | null;

export type Acts = {
  readonly came: Came;
  readonly exportAs: (format: HistoryFormat) => void;
  readonly importFile: (file: File) => void;
  /** `said` is what to say once it is done. */
  readonly remove: (which: DaysToDelete, said: string) => void;
  readonly undo: () => void;
};

/** What can be done with the history as a whole, and the one line that the last of it was answered with. */
export function useActs(ask: Ask, onChanged: () => void): Acts {
  const { historyPage: words, history } = useWords();
  const [came, setCame] = useState<Came>(null);
  const settle = async <T extends Answer>(answer: Promise<T>, done: (outcome: Extract<T, Done>) => Came): Promise<void> => {
    setCame(null);
    const outcome = await answer.catch(() => null);
    if (outcome === null) setCame({ kind: 'refused', text: words.noAnswer });
    else setCame(isDone(outcome) ? done(outcome) : { kind: 'refused', text: whyNot(outcome) });
    onChanged();
  };
  const addText = (text: string): Promise<void> =>
    settle(ask('importHistory', text), ({ added, kept }) => ({ kind: 'done', text: words.imported({ added, kept }) }));
  return {
    came,
    exportAs: (format) => void settle(ask('exportHistory', format), () => null),
    importFile: (file) => {
      // A text of that size is not to be had whole, and what is had of it would be called cut off.
      if (file.size > historyFileBytes) return setCame({ kind: 'refused', text: history.tooLarge(historyFileLimits) });
      file.text().then(addText, () => setCame({ kind: 'refused', text: words.fileUnreadable }));
    },
    remove: (which, text) => void settle(ask('deleteHistory', which), () => ({ kind: 'deleted', text })),
    undo: () => void settle(ask('undoDeleteHistory', null), () => ({ kind: 'done', text: words.undone })),
  };
}

type Done = { readonly kind: 'done' };
type Answer = Outcome | HistoryImport;

function isDone<T extends Answer>(outcome: T): outcome is Extract<T, Done> {
  return outcome.kind === 'done';
}

function whyNot(outcome: Answer): string {
  return outcome.kind === 'done' ? '' : outcome.why;
}
