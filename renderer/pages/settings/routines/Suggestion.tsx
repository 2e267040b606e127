import { Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Dose } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import type { PlanStep } from '../../../../shared/routine/plan.ts';
import { type MoveProgress, suggestionFor } from '../../../../shared/routine/progress.ts';
import { growthOffer, growthQuestion } from '../../../../shared/words/suggestion.ts';
import { useWords } from '../../../words.ts';
import { Advice } from './Advice.tsx';

type Props = { readonly step: PlanStep; readonly progress: readonly MoveProgress[]; readonly onTake: (more: Dose) => void };

/** A little more of a move that went well again and again; nothing otherwise. */
export function Suggestion({ step, progress, onTake }: Props): ReactNode {
  const words = useWords();
  const found = progress.find(({ move }) => move === step.move);
  const more = found === undefined ? null : suggestionFor(found, step);
  if (found === undefined || more === null) return null;
  const move = moveOf(step.move);
  return (
    <Advice
      icon={Sprout}
      line={growthQuestion(words, move, { done: step.dose, times: found.wholeInARow, more })}
      action={growthOffer(words, move, more)}
      onTake={() => onTake(more)}
    />
  );
}
