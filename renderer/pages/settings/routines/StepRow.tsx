import { useSortable } from '@dnd-kit/sortable';
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { inForm } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import type { Step } from '../../../../shared/routine/timeline.ts';
import { doseWords } from '../../../../shared/words/moves.ts';
import { focusFirst } from '../../../components/focus-first.ts';
import { useWords } from '../../../words.ts';
import type { KeyedStep } from './edition.ts';
import { Length } from './Length.tsx';
import styles from './StepRow.module.css';
import { Thumbnail } from './Thumbnail.tsx';

type Props = {
  readonly id: string;
  readonly row: KeyedStep;
  readonly place: number;
  readonly count: number;
  readonly ms: Pick<Step, 'startMs' | 'endMs'> | undefined;
  readonly takesFocus: boolean;
  readonly onMove: (to: number) => void;
  readonly onOpen: () => void;
};

export function StepRow({ id, row: { step }, place, count, ms, takesFocus, onMove, onOpen }: Props): ReactNode {
  const words = useWords();
  const { composer, moves, format } = words;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging, isSorting } = useSortable({
    id,
    attributes: { roleDescription: composer.sortable },
  });
  const name = moves.names[step.move];
  const { way, easier, pacePercent } = step.dose;
  const details = [
    doseWords(words, inForm(moveOf(step.move), easier), step.dose),
    ...(way === 'both' ? [] : [composer.way[way]]),
    ...(easier === null ? [] : [moves.easier[easier]]),
    ...(pacePercent === 100 ? [] : [composer.pace({ percent: format.percent(pacePercent / 100) })]),
  ];
  return (
    <li
      ref={setNodeRef}
      className={styles['row']}
      style={shiftedBy(transform?.y ?? 0)}
      data-dragging={isDragging}
      data-sorting={isSorting && !isDragging}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        className={styles['grip']}
        aria-label={composer.reorder({ move: name, place: place + 1, count })}
      >
        <GripVertical aria-hidden="true" />
      </button>
      <button ref={takesFocus ? focusFirst : undefined} type="button" className={styles['open']} onClick={onOpen}>
        <Thumbnail step={step} size="small" />
        <span className={styles['words']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['dose']}>{details.join(' · ')}</span>
        </span>
        <Length ms={ms === undefined ? 0 : ms.endMs - ms.startMs} />
      </button>
      <span className={styles['arrows']}>
        <button
          type="button"
          className={styles['arrow']}
          aria-label={composer.moveUpOf({ move: name })}
          aria-disabled={place === 0}
          onClick={() => place > 0 && onMove(place - 1)}
        >
          <ChevronUp aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles['arrow']}
          aria-label={composer.moveDownOf({ move: name })}
          aria-disabled={place === count - 1}
          onClick={() => place < count - 1 && onMove(place + 1)}
        >
          <ChevronDown aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}

function shiftedBy(px: number): CSSProperties {
  // React's own type knows no custom properties.
  return { '--shift': `${px}px` } as CSSProperties;
}
