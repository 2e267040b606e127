import { useSortable } from '@dnd-kit/sortable';
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { inForm } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import type { Step } from '../../../../shared/routine/timeline.ts';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { doseWords, easierWords } from '../../../../shared/words/en/moves.ts';
import { routineWords } from '../../../../shared/words/en/routine.ts';
import type { KeyedStep } from './edition.ts';
import { focusFirst } from './focus.ts';
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
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging, isSorting } = useSortable({
    id,
    attributes: { roleDescription: words.sortable },
  });
  const name = routineWords.moves[step.move];
  const { way, easier, pacePercent } = step.dose;
  const details = [
    doseWords(inForm(moveOf(step.move), easier), step.dose),
    ...(way === 'both' ? [] : [words.way(way).toLowerCase()]),
    ...(easier === null ? [] : [easierWords[easier].toLowerCase()]),
    ...(pacePercent === 100 ? [] : [words.pace(pacePercent)]),
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
        aria-label={words.reorder(name, place + 1, count)}
      >
        <GripVertical aria-hidden="true" />
      </button>
      <button ref={takesFocus ? focusFirst : undefined} type="button" className={styles['open']} onClick={onOpen}>
        <Thumbnail step={step} size="small" />
        <span className={styles['words']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['dose']}>{details.join(', ')}</span>
        </span>
        <Length ms={ms === undefined ? 0 : ms.endMs - ms.startMs} />
      </button>
      <span className={styles['arrows']}>
        <button
          type="button"
          className={styles['arrow']}
          aria-label={words.moveUpOf(name)}
          aria-disabled={place === 0}
          onClick={() => place > 0 && onMove(place - 1)}
        >
          <ChevronUp aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles['arrow']}
          aria-label={words.moveDownOf(name)}
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
