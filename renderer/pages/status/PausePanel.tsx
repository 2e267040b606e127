import type { ComponentProps, ReactNode } from 'react';
import { Library } from '../../components/Library.tsx';
import { PopoverPanel } from '../../components/PopoverPanel.tsx';
import { useWords } from '../../words.ts';
import { PauseChoices } from './PauseChoices.tsx';

type Props = Pick<ComponentProps<typeof PopoverPanel>, 'triggerRef' | 'isOpen' | 'onOpenChange'> & ComponentProps<typeof PauseChoices>;

/** What the button for a pause opens, with all that it needs of the component library. */
export function PausePanel({ isTimeWanted, pause, ...where }: Props): ReactNode {
  return (
    <Library>
      <PopoverPanel label={useWords().status.pause} placement="top start" {...where}>
        <PauseChoices isTimeWanted={isTimeWanted} pause={pause} />
      </PopoverPanel>
    </Library>
  );
}
