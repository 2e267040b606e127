import { useEffect, useState } from 'react';
import { needs } from '../../../shared/routine/routine.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import type { Ask } from '../../bridge.ts';

export type WallView = { readonly isOn: boolean; readonly toggle: () => void };

type Needs = { readonly moment: Moment; readonly isOver: boolean; readonly isWanted: boolean; readonly ask: Ask };

/** The view to follow from the wall: by itself during a move that needs one, by hand until the next move. The window grows with it. */
export function useWallView({ moment: { segment, step }, isOver, isWanted, ask }: Needs): WallView {
  const [byHand, setByHand] = useState<{ readonly step: number; readonly isOn: boolean } | null>(null);
  const isByItself = isWanted && needs(step, 'wall') && segment.part !== 'between';
  const isOn = !isOver && (byHand?.step === segment.step ? byHand.isOn : isByItself);
  useEffect(() => {
    ask('growRoutine', isOn).catch(() => undefined);
  }, [isOn, ask]);
  return { isOn, toggle: () => setByHand({ step: segment.step, isOn: !isOn }) };
}
