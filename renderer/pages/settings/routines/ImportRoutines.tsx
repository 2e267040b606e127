import type { ReactNode } from 'react';
import { planLimits } from '../../../../shared/routine/plan.ts';
import type { Ask } from '../../../bridge.ts';
import { FileButton } from '../../../components/FileButton.tsx';
import { useWords } from '../../../words.ts';

type Props = {
  readonly ask: Ask;
  readonly onAdded: (ids: readonly string[]) => void;
  readonly onRefused: (why: string) => void;
};

/** Adds the routines of a file; main reads it and says why not. */
export function ImportRoutines({ ask, onAdded, onRefused }: Props): ReactNode {
  const { composer, routineRefusals, settings } = useWords();
  const add = (text: string): void => {
    ask('importRoutines', text).then(
      (outcome) => (outcome.kind === 'done' ? onAdded(outcome.ids) : onRefused(outcome.why)),
      () => onRefused(settings.noAnswer),
    );
  };
  return (
    <FileButton
      label={composer.importFile}
      mostBytes={planLimits.fileBytes}
      tooLarge={routineRefusals.fileTooLarge}
      onText={add}
      onRefused={onRefused}
    />
  );
}
