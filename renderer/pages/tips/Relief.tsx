import { Armchair, BedDouble, Ear, Footprints, HandHeart, type LucideIcon, Pill, ThermometerSun, Wind } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import styles from './Relief.module.css';

type ReliefId = keyof Words['tips']['relief'];

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

// Object.keys forgets the keys of what it was given.
const reliefIds = Object.keys(icons) as readonly ReliefId[];

export function Relief(): ReactNode {
  const { relief } = useWords().tips;
  return (
    <ul className={styles['list']}>
      {reliefIds.map((id) => {
        const Icon = icons[id];
        const { name, tip } = relief[id];
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
