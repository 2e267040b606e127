import { connectToBus, watchBus } from './bus.ts';
import { type Inhabitants, inhabit, type Piece, usualPieces } from './inhabitants.ts';
import { type Input, inputInto } from './input.ts';
import { type Logind, logindOver } from './logind.ts';
import { createNoticeRecord } from './notice-record.ts';
import { createActionMenu, type Notifications, notificationsOver } from './notifications.ts';
import { type OtherWindows, otherWindowsOn } from './other-windows.ts';
import { startBus, startDisplay } from './pieces.ts';
import { connectionTo, makePlaces, privateEnvironment } from './places.ts';
import type { Environment } from './processes.ts';
import { type Screen, screenOf } from './screen.ts';
import { configureSpeech } from './speech.ts';
import { type Tray, trayOver } from './tray.ts';
import { type Undo, undoAll } from './undo.ts';
import { type Xfce, xfceOver } from './xfce.ts';

export type { Piece } from './inhabitants.ts';
export type { Notice, NoticeAction } from './notice-record.ts';
export type { Environment } from './processes.ts';
export type { ScreenWindow } from './screen.ts';
export type { Inhibitor } from './screen-saver.ts';
export type { MenuItem, Picture, TrayItem } from './tray.ts';
export { waitFor } from './wait-for.ts';

export type DesktopOptions = {
  /** For logs and the private home; kept at the end. */
  readonly dir: string;
  readonly size?: `${number}x${number}`;
  readonly pieces?: readonly Piece[];
  /** For the screen alone, such as a clock of its own: it is what tells how long nobody has touched anything. */
  readonly screenEnv?: Environment;
};

export type Desktop = Screen &
  Omit<Inhabitants, 'killAll'> &
  Pick<OtherWindows, 'openWindow'> & {
    readonly display: string;
    /** For a program that shall see this desktop and nothing of the user's. */
    readonly env: Environment;
    /** The part of `env` that leads to this desktop, for a program that keeps the user's home. */
    readonly connection: Readonly<Record<string, string>>;
    readonly tray: Tray;
    readonly notifications: Notifications;
    readonly logind: Logind;
    readonly xfce: Xfce;
    readonly input: Input;
    readonly stop: () => Promise<void>;
  };

/**
 * A desktop session of its own: buses, screen, window manager, notification daemon and tray host are the real programs, on addresses
 * that nobody else has; the login manager and the screen saver are stand-ins that can be told to sleep and to lock.
 */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  // Undone at the end, or as far as a failed start came.
  const steps: Undo[] = [];
  try {
    return { ...(await build(options, (step) => steps.push(step))), stop: () => undoAll(steps) };
  } catch (error) {
    // What failed first tells more than what then cannot be undone.
    await undoAll(steps).catch(() => undefined);
    throw error;
  }
}

async function build(
  { dir, size = '1280x800', pieces = usualPieces, screenEnv = {} }: DesktopOptions,
  atTheEnd: (undo: Undo) => void,
): Promise<Omit<Desktop, 'stop'>> {
  const places = await makePlaces(dir);
  atTheEnd(places.remove);
  await configureSpeech(places);
  const withoutDisplay = privateEnvironment(places, '');
  for (const [name, address] of Object.entries({ 'session-bus': places.sessionBus, 'system-bus': places.systemBus })) {
    const program = await startBus(name, address, places, withoutDisplay);
    atTheEnd(program.stop);
  }
  const { display, program } = await startDisplay(size, places, { ...withoutDisplay, ...screenEnv });
  atTheEnd(program.stop);

  const record = createNoticeRecord();
  const monitor = await watchBus(places.sessionBus, notificationTraffic, record.see);
  atTheEnd(monitor.close);
  const [sessionBus, systemBus] = await Promise.all([connectToBus(places.sessionBus), connectToBus(places.systemBus)]);
  atTheEnd(sessionBus.close);
  atTheEnd(systemBus.close);

  const env = privateEnvironment(places, display);
  const actionMenu = await createActionMenu(places.runtime);
  const site = { places, env, sessionBus, systemBus, actionMenu: actionMenu.script };
  const { killAll, ...inhabitants } = inhabit(site, record);
  atTheEnd(killAll);
  for (const piece of pieces) await inhabitants.start(piece);

  const screen = screenOf(env);
  const input = inputInto(env);
  const { openWindow, closeAll } = otherWindowsOn(site, screen);
  atTheEnd(closeAll);
  return {
    ...inhabitants,
    ...screen,
    openWindow,
    display,
    env,
    connection: connectionTo(places, display),
    tray: trayOver(sessionBus),
    notifications: notificationsOver({ bus: sessionBus, record, menu: actionMenu, screen, input }),
    logind: logindOver(systemBus),
    xfce: xfceOver(sessionBus),
    input,
  };
}

const notificationTraffic = ["interface='org.freedesktop.Notifications'", "type='method_return',sender='org.freedesktop.Notifications'"];
