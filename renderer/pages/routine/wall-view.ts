import { useEffect, useState } from 'react';
import { needs, type Routine, type RoutineStep } from '../../../shared/routine/routine.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import type { Ask } from '../../bridge.ts';

export type WallView = { readonly isOn: boolean; readonly toggle: () => void };

type Needs = {
  readonly routine: Routine;
  readonly moment: Moment;
  readonly isOver: boolean;
  readonly isWanted: boolean;
  readonly ask: Ask;
};

/** The view to follow from the wall: by itself during a move that needs one, by hand until the next move. The window grows with it. */
export function useWallView({ routine, moment: { segment, step }, isOver, isWanted, ask }: Needs): WallView {
  const [byHand, setByHand] = useState<{ readonly step: RoutineStep | undefined; readonly isOn: boolean } | null>(null);
  // What is left out moves those that follow up: the step itself stays the same.
  const now = routine.steps[segment.step];
  const isByItself = isWanted && needs(step, 'wall') && segment.part !== 'between';
  const isOn = !isOver && (byHand?.step === now && byHand !== null ? byHand.isOn : isByItself);
  useEffect(() => {
    ask('growRoutine', isOn).catch(() => undefined);
  }, [isOn, ask]);
  return { isOn, toggle: () => setByHand({ step: now, isOn: !isOn }) };
}
