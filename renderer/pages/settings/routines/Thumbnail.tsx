import { type ReactNode, useMemo } from 'react';
import type { PlanStep } from '../../../../shared/routine/plan.ts';
import { Figure } from '../../../components/Figure.tsx';
import { stillAt, tellingMs, timelineOfStep } from '../../../components/step-loop.ts';
import styles from './Thumbnail.module.css';

/** A step's move as one still picture. */
export function Thumbnail({ step, size }: { readonly step: PlanStep; readonly size: 'small' | 'large' }): ReactNode {
  const timeline = useMemo(() => timelineOfStep(step), [step]);
  const frames = useMemo(() => stillAt(tellingMs(timeline)), [timeline]);
  return (
    <span className={styles['thumbnail']} data-size={size}>
      <Figure timeline={timeline} frames={frames} isAtWork={false} />
    </span>
  );
}
