import type { ReactNode } from 'react';
import { usualStep } from '../../../shared/routine/routine.ts';
import { Figure } from '../../components/Figure.tsx';
import { loopOf, stillAt } from '../../components/step-loop.ts';
import { useWords } from '../../words.ts';
import { StepFrame } from './StepFrame.tsx';

// As the mark draws it: open shoulders, forearms up.
const { timeline, fromMs } = loopOf(usualStep('wallAngels'));
const frames = stillAt(fromMs);

export function HelloStep(): ReactNode {
  const words = useWords().welcome;
  return (
    <StepFrame
      isFull
      picture={<Figure timeline={timeline} frames={frames} isAtWork={false} />}
      title={words.hello}
      lead={<p>{words.helloLead}</p>}
    />
  );
}
