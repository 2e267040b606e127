import type { ReactNode } from 'react';
import { figureOf } from '../../../shared/mark.ts';
import type { RingLook } from './look.ts';
import styles from './StateSign.module.css';

const size = 48;
const figure = figureOf(size, 1.35);
const smallFigure = figureOf(size, 0.92);

/** The strokes of the signs that are not a person, on the same square as the tray's. */
const strokes: Readonly<Partial<Record<RingLook, string>>> = {
  overdue: 'M24 11V27M24 36V36.01',
  snoozed: 'M16 15H32L16 33H32',
  held: 'M12 24H36',
  paused: 'M18 14V34M30 14V34',
};

/** Cut out of a disc. A bare bar over the number would be read as a minus. */
const discs: readonly RingLook[] = ['due', 'overdue', 'held'];

/** The sign inside the ring: each state has a shape of its own, as in the tray. */
export function StateSign({ look }: { readonly look: RingLook }): ReactNode {
  if (look === 'away') return null;
  return (
    <svg className={styles['sign']} data-look={look} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {discs.includes(look) && <circle className={styles['disc']} cx={size / 2} cy={size / 2} r={size / 2} />}
      <Shape look={look} />
    </svg>
  );
}

function Shape({ look }: { readonly look: RingLook }): ReactNode {
  const stroke = strokes[look];
  if (stroke !== undefined) return <path className={styles['stroke']} d={stroke} strokeWidth={4.5} />;
  const { head, limbs, width } = look === 'due' ? smallFigure : figure;
  return (
    <>
      <circle className={styles['head']} cx={head.x} cy={head.y} r={head.radius} />
      <path className={styles['stroke']} d={limbs} strokeWidth={width} />
    </>
  );
}
