import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useState } from 'react';
import type { Timeline } from '../../../../shared/routine/timeline.ts';
import type { Words } from '../../../../shared/words/words.ts';
import { useEscape } from '../../../use-escape.ts';
import { useWords } from '../../../words.ts';
import type { KeyedStep } from './edition.ts';
import styles from './StepList.module.css';
import { StepRow } from './StepRow.tsx';

type Props = {
  readonly rows: readonly KeyedStep[];
  readonly timeline: Timeline;
  readonly onMove: (key: number, to: number) => void;
  readonly onOpen: (key: number) => void;
  /** The row that the keyboard goes to as the list appears. */
  readonly focused: number | null;
  /** What stands in the place of a step that is gone. */
  readonly gap: { readonly at: number; readonly line: ReactNode } | null;
};

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });
// A click with an unsteady hand is no drag.
const byPointer = { activationConstraint: { distance: 4 } };
const byKeys = { coordinateGetter: sortableKeyboardCoordinates };

/** The steps in their order, sorted by pointer, by keyboard, or one place at a time by button. */
export function StepList({ rows, timeline, onMove, onOpen, focused, gap }: Props): ReactNode {
  const words = useWords();
  const [isDragging, setDragging] = useState(false);
  const sensors = useSensors(useSensor(PointerSensor, byPointer), useSensor(KeyboardSensor, byKeys));
  // Escape ends the drag, and the drag alone.
  useEscape(isDragging ? () => undefined : null);
  const placeOf = (key: unknown): number => rows.findIndex((row) => idOf(row) === key);
  const end = ({ active, over }: DragEndEvent): void => {
    setDragging(false);
    const row = rows[placeOf(active.id)];
    if (row !== undefined && over !== null && over.id !== active.id) onMove(row.key, placeOf(over.id));
  };
  const items = rows.map((row, index) => (
    <StepRow
      key={row.key}
      id={idOf(row)}
      row={row}
      place={index}
      count={rows.length}
      ms={timeline.steps[index]}
      takesFocus={row.key === focused}
      onMove={(to) => onMove(row.key, to)}
      onOpen={() => onOpen(row.key)}
    />
  ));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{ announcements: announcementsOf(words, rows), screenReaderInstructions: { draggable: words.composer.howToReorder } }}
      onDragStart={() => setDragging(true)}
      onDragEnd={end}
      onDragCancel={() => setDragging(false)}
    >
      <SortableContext items={rows.map(idOf)} strategy={verticalListSortingStrategy}>
        <ol className={styles['steps']}>{gap === null ? items : items.toSpliced(gap.at, 0, <li key="gap">{gap.line}</li>)}</ol>
      </SortableContext>
    </DndContext>
  );
}

// The library takes 0 for none.
const idOf = ({ key }: KeyedStep): string => `step-${key}`;

type Place = { readonly move: string; readonly place: number; readonly count: number };

function announcementsOf({ composer, moves }: Words, rows: readonly KeyedStep[]): Announcements {
  const said = (id: unknown, over: unknown, say: (args: Place) => string): string | undefined => {
    const row = rows.find((one) => idOf(one) === id);
    const place = rows.findIndex((one) => idOf(one) === over) + 1;
    return row === undefined || place === 0 ? undefined : say({ move: moves.names[row.step.move], place, count: rows.length });
  };
  return {
    onDragStart: ({ active }) => said(active.id, active.id, composer.pickedUp),
    onDragOver: ({ active, over }) => said(active.id, over?.id, composer.isOver),
    onDragEnd: ({ active, over }) => said(active.id, over?.id, composer.putDown),
    onDragCancel: ({ active }) => said(active.id, active.id, composer.leftThere),
  };
}
