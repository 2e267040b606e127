import type { Command } from '../shared/command.ts';
import type { KeptPlans } from '../shared/routine/routine-book.ts';
import type { Turn } from '../shared/sitting/model.ts';
import { quietWorld, snapshotOf } from '../shared/sitting/snapshot.ts';
import { trayIconOf } from '../shared/tray-view.ts';
import { besideCode } from './beside-code.ts';
import { readStamp } from './clock.ts';
import type { Log } from './log.ts';
import { platform } from './platform.ts';
import { openSitting, type SittingFiles } from './sitting.ts';
import type { Kept } from './store/kept.ts';
import { openRoutines, openSettings, type SettingsStore } from './store.ts';
import { createTray, type TrayIcon } from './tray.ts';

/** Where the last run left off, and the tray icon that shows it. */
export type FirstSight = {
  readonly settings: SettingsStore;
  readonly routineStore: Kept<KeptPlans, KeptPlans>;
  readonly sitting: SittingFiles;
  /** The launch, with effects that are still to be performed. */
  readonly first: Turn;
  readonly tray: TrayIcon;
};

export type FirstSightOptions = {
  readonly userDataDir: string;
  readonly log: Log;
  readonly run: (command: Command) => void;
};

/** The icon is in the tray before all else is loaded; what it says and offers comes with the rest, a moment later. */
export function showFirst({ userDataDir, log, run }: FirstSightOptions): FirstSight {
  const settings = openSettings(userDataDir, log);
  const sitting = openSitting(userDataDir, log);
  const routineStore = openRoutines(userDataDir, log);
  const first = sitting.launch(readStamp(), settings.read());
  const tray = createTray({
    iconsDir: besideCode('icons/tray'),
    platform,
    desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
    onCommand: run,
    onClick: () => run({ type: 'open', window: 'status' }),
    log: { warn: (text) => log.write('warn', text) },
  });
  tray.draw({ icon: trayIconOf(snapshotOf(first.state, settings.read(), quietWorld)), tooltip: '', title: '', menu: [] });
  return { settings, routineStore, sitting, first, tray };
}
