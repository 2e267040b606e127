import { Copy, Ellipsis, Share, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { MenuButton } from '../../../components/MenuButton.tsx';
import { useWords } from '../../../words.ts';
import type { Deeds } from './RoutineRow.tsx';

type Props = Deeds & {
  readonly name: string;
  /** One of the user's own is deleted, a built-in one goes back to how it came; null where there is nothing to take away. */
  readonly takeAway: 'delete' | 'reset' | null;
};

/** What else can be done with a routine, out of the way until it is asked for. */
export function RoutineMenu({ name, takeAway, onDuplicate, onExport, onTakeAway }: Props): ReactNode {
  const words = useWords().composer;
  const away =
    takeAway === 'delete'
      ? { id: 'delete', label: words.remove, icon: Trash2, isDanger: true, act: onTakeAway }
      : { id: 'reset', label: words.reset, icon: Undo2, act: onTakeAway };
  return (
    <MenuButton
      label={words.more({ name })}
      choices={[
        ...(onDuplicate === null ? [] : [{ id: 'duplicate', label: words.duplicate, icon: Copy, act: onDuplicate }]),
        { id: 'export', label: words.exportOne, icon: Share, act: onExport },
        ...(takeAway === null ? [] : [away]),
      ]}
    >
      <Ellipsis aria-hidden="true" />
    </MenuButton>
  );
}
