import { useState } from 'react';
import type { RoutinePlan } from '../../../../shared/routine/plan.ts';
import type { Ask } from '../../../bridge.ts';
import { useWords } from '../../../words.ts';
import { type Edition, editionOf, follow } from './edition.ts';

/** `settle` is told why not, or null once it is kept. */
export type Edit = (next: Edition, settle: (why: string | null) => void) => void;

/** A routine as it is edited: shown at once, kept at once. What was refused, or changed in another window, is as it is kept. */
export function useEdition(plan: RoutinePlan, ask: Ask): { readonly edition: Edition; readonly edit: Edit } {
  const { noAnswer } = useWords().settings;
  const [edition, setEdition] = useState(() => editionOf(plan));
  const [unanswered, setUnanswered] = useState(0);
  const followed = unanswered > 0 ? edition : follow(edition, plan);
  if (followed !== edition) setEdition(followed);
  const edit: Edit = (next, settle) => {
    setEdition(next);
    setUnanswered((count) => count + 1);
    const answered = (why: string | null): void => {
      setUnanswered((count) => count - 1);
      settle(why);
    };
    // Main tells what is kept before it answers.
    ask('changeRoutines', { type: 'keep', plan: next.plan }).then(
      (outcome) => answered(outcome.kind === 'done' ? null : outcome.why),
      () => answered(noAnswer),
    );
  };
  return { edition: followed, edit };
}
