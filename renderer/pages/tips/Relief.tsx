import { Armchair, BedDouble, Ear, Footprints, HandHeart, type LucideIcon, Pill, ThermometerSun, Wind } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ReliefId, reliefIds, tipsWords as words } from '../../../shared/words/en/tips.ts';
import styles from './Relief.module.css';

const icons: Readonly<Record<ReliefId, LucideIcon>> = {
  breaks: Footprints,
  warmth: ThermometerSun,
  massage: HandHeart,
  breathing: Wind,
  position: Armchair,
  sleep: BedDouble,
  listening: Ear,
  medicines: Pill,
};

export function Relief(): ReactNode {
  return (
    <ul className={styles['list']}>
      {reliefIds.map((id) => {
        const Icon = icons[id];
        const { name, tip } = words.relief[id];
        return (
          <li key={id} className={styles['tip']}>
            <Icon aria-hidden="true" />
            <h3 className={styles['name']}>{name}</h3>
            <p className={styles['said']}>{tip}</p>
          </li>
        );
      })}
    </ul>
  );
}
