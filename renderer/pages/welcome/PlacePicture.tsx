import { BatteryMedium, ChevronUp, type LucideIcon, MousePointer2, Volume2, Wifi } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TrayPlace } from '../../../shared/tray-place.ts';
import { Mark } from '../../components/Mark.tsx';
import styles from './PlacePicture.module.css';

const fullness = 0.62;

type Panel = {
  readonly edge: 'top' | 'bottom';
  /** What stands between the icon and the clock. */
  readonly beside: readonly LucideIcon[];
  readonly hasClock: boolean;
};

const panels: Readonly<Partial<Record<TrayPlace, Panel>>> = {
  menuBar: { edge: 'top', beside: [BatteryMedium, Wifi], hasClock: true },
  topBar: { edge: 'top', beside: [Wifi, Volume2, BatteryMedium], hasClock: false },
  topPanel: { edge: 'top', beside: [Wifi, Volume2], hasClock: true },
  bottomPanel: { edge: 'bottom', beside: [Wifi, Volume2], hasClock: true },
  plasma: { edge: 'bottom', beside: [Volume2, Wifi, ChevronUp], hasClock: true },
  panel: { edge: 'bottom', beside: [Volume2], hasClock: true },
};

/** The corner of the screen where the icon is, as if seen from near; or the app's own icon, where there is no tray. */
export function PlacePicture({ place, time }: { readonly place: TrayPlace; readonly time: string }): ReactNode {
  const panel = panels[place];
  if (place === 'taskbar') return <Taskbar time={time} />;
  if (panel === undefined) {
    return (
      <div className={styles['launch']} aria-hidden="true">
        <div className={styles['tile']}>
          <Mark fraction={fullness} look="tile" />
        </div>
        <MousePointer2 className={styles['pointer']} strokeWidth={1.25} />
      </div>
    );
  }
  const { edge, beside, hasClock } = panel;
  return (
    <div className={styles['corner']} data-edge={edge} aria-hidden="true">
      <div className={styles['panel']}>
        <Shown />
        {beside.map((Icon) => (
          <Icon key={Icon.displayName} strokeWidth={1.5} />
        ))}
        {hasClock && <span className={styles['clock']}>{time}</span>}
      </div>
    </div>
  );
}

/** Windows puts a new icon away, behind an arrow. */
function Taskbar({ time }: { readonly time: string }): ReactNode {
  return (
    <div className={styles['corner']} data-edge="bottom" aria-hidden="true">
      <div className={styles['panel']}>
        <span className={styles['arrow']}>
          <span className={styles['flyout']}>
            <Shown />
          </span>
          <ChevronUp strokeWidth={2} />
        </span>
        <Wifi strokeWidth={1.5} />
        <Volume2 strokeWidth={1.5} />
        <span className={styles['clock']}>{time}</span>
      </div>
    </div>
  );
}

function Shown(): ReactNode {
  return (
    <span className={styles['shown']}>
      <Mark fraction={fullness} />
    </span>
  );
}
