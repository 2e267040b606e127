import type { ReactNode } from 'react';
import type { Source } from '../../../shared/sitting/entry.ts';
import type { SegmentKind } from '../../../shared/sitting/segment-kind.ts';
import styles from './Kind.module.css';

type Props = {
  readonly kind: SegmentKind;
  readonly source?: Source;
};

/** What a kind of time looks like, on the band and in its legend: told by height and texture as well as by colour. */
export function Kind({ kind, source }: Props): ReactNode {
  const isByEvidence = source === 'call' || source === 'media';
  return <span className={styles['kind']} data-kind={kind} data-by-evidence={isByEvidence} />;
}
