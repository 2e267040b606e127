import { Pause, Play } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { PlanStep } from '../../shared/routine/plan.ts';
import { useWords } from '../words.ts';
import { Figure } from './Figure.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Preview.module.css';
import { framesOf, loopOf, stillAt, tellingMs } from './step-loop.ts';

/** A few reps of a step, over and over, at the pace it has. */
export function Preview({ step: { move, dose } }: { readonly step: PlanStep }): ReactNode {
  const words = useWords().composer;
  const [sight, setSight] = useState<Element | null>(null);
  const [isPlaying, setPlaying] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const loop = useMemo(() => loopOf({ move, dose, note: '' }), [move, dose]);
  const frames = useMemo(
    () => (isPlaying && sight !== null ? framesOf(loop, sight) : stillAt(tellingMs(loop.timeline))),
    [loop, sight, isPlaying],
  );
  return (
    <div ref={setSight} className={styles['preview']}>
      <Figure timeline={loop.timeline} frames={frames} isAtWork={isPlaying} />
      <div className={styles['button']}>
        <IconButton
          label={isPlaying ? words.pausePreview : words.playPreview}
          icon={isPlaying ? Pause : Play}
          isSolid
          onClick={() => setPlaying(!isPlaying)}
        />
      </div>
    </div>
  );
}
