import { join } from 'node:path';
import { app, globalShortcut, session } from 'electron';
import type { Command, Outcome, WindowName } from '../shared/command.ts';
import type { Settings } from '../shared/settings.ts';
import type { StateCommand } from '../shared/sitting/fact.ts';
import { holdsToWatch } from '../shared/sitting/holds.ts';
import { limitsOf } from '../shared/sitting/limits.ts';
import type { State } from '../shared/sitting/model.ts';
import { type Snapshot, snapshotOf } from '../shared/sitting/snapshot.ts';
import { trayViewOf } from '../shared/tray-view.ts';
import { refusals } from '../shared/words/en/refusals.ts';
import { createAnswerer } from './answerer.ts';
import { appUrl, serveApp } from './app-protocol.ts';
import { createSettingsChanges } from './change-settings.ts';
import { serveCli } from './cli/server.ts';
import { readStamp } from './clock.ts';
import { serveIpc } from './ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { openBuses } from './linux/buses.ts';
import { watchTrayItem } from './linux/tray-item.ts';
import { lockDown } from './lock-down.ts';
import type { Log } from './log.ts';
import { perform } from './perform.ts';
import { platform } from './platform.ts';
import { reasonOf } from './reason-of.ts';
import { createReminderSurface } from './reminder-surface.ts';
import { createRoutines, routineHandlers } from './routines.ts';
import { createRuntime } from './runtime.ts';
import { openSenses, readIdleMs } from './senses.ts';
import { openServices } from './services.ts';
import { createShortcuts } from './shortcuts.ts';
import { openSitting } from './sitting.ts';
import { openRoutines, openSettings } from './store.ts';
import { createTray } from './tray.ts';
import { createWindows } from './windows.ts';

export type AppOptions = {
  readonly userDataDir: string;
  readonly version: string;
  readonly log: Log;
  /** Where the development server has the pages; null for the built ones. */
  readonly devUrl: string | null;
};

export type RunningApp = { readonly run: (command: Command) => Outcome };

const done: Outcome = { kind: 'done' };

/** Wires hands and senses to the core. Called once, when Electron is ready and this is the only instance. */
export function startApp({ userDataDir, version, log, devUrl }: AppOptions): RunningApp {
  const warn = { warn: (text: string) => log.write('warn', text) };
  const besideCode = (path: string): string => join(import.meta.dirname, '..', path);
  const pageUrl = devUrl ?? appUrl;
  // Elsewhere the system takes it from the package.
  const icon = platform === 'linux' ? besideCode('icons/app.png') : null;

  const settings = openSettings(userDataDir, log);
  const sitting = openSitting(userDataDir, log);
  const routineStore = openRoutines(userDataDir, log);
  lockDown({ app, session: session.defaultSession, pageUrl, log: warn });
  serveApp(session.defaultSession, besideCode('renderer'));

  const windows = createWindows({
    pageUrl,
    preloadPath: besideCode('preload/preload.cjs'),
    platform,
    icon,
    hasDevTools: !app.isPackaged,
    trayBounds: () => tray.bounds(),
    onClosed: (name) => windowGone(name, 'closed'),
    onLost: (name) => windowGone(name, 'lost'),
    onInput: () => runtime.tell({ type: 'ownInput' }),
    log: warn,
  });
  const tray = createTray({
    iconsDir: besideCode('icons/tray'),
    platform,
    desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
    onCommand: run,
    onClick: () => run({ type: 'open', window: 'status' }),
    log: warn,
  });
  const keepAwake = createKeepAwake();
  const buses = platform === 'linux' ? openBuses({ env: process.env, log: warn }) : null;
  const services = openServices({ session: buses?.session ?? null, onChange: () => runtime.look() });
  const surface = createReminderSurface({
    platform,
    icon,
    session: buses?.session ?? null,
    card: { open: () => windows.open('card', { focus: false }), close: () => windows.close('card') },
    run,
    onClosed: () => runtime.tell({ type: 'noticeClosed' }),
    log: warn,
  });
  const shortcuts = createShortcuts({
    keys: globalShortcut,
    read: () => snapshotNow(runtime.state()),
    run: (command) => void run(command),
    now: () => performance.now(),
    log: warn,
  });
  const trayItem = buses === null ? null : watchTrayItem({ bus: buses.session, pid: process.pid, onMissing: tray.renew });
  const senses = openSenses({ platform, buses, readStamp, tell: (fact) => runtime.tell(fact), log: warn });
  const routines = createRoutines({
    store: routineStore,
    chosen: () => settings.read().routineId,
    onChanged: (plans) => {
      windows.send('routines', plans);
      show(runtime.state());
    },
  });
  const hands = { sitting, surface, windows, senses, settings, snapshotOf: snapshotNow };
  const runtime = createRuntime({
    first: sitting.launch(readStamp(), settings.read()),
    settings: settings.read,
    readStamp,
    readIdleMs,
    perform: (effects, state) => perform(effects, state, hands),
    onState: show,
  });
  const changes = createSettingsChanges({ settings, onChanged: settingsChanged, log: warn });

  serveIpc({
    isTrusted: windows.isTrusted,
    log: warn,
    handlers: {
      readSnapshot: () => snapshotNow(runtime.state()),
      readTimeline: () => sitting.timeline(runtime.state()),
      readSettings: settings.read,
      changeSettings: changes.change,
      run,
      readProgress: sitting.progress,
      reportRoutine: (report, { sender }) => {
        if (windows.nameOf(sender) === 'routine') runtime.tell({ type: 'routineReported', report });
        return null;
      },
      growRoutine: (isLarge, { sender }) => {
        if (windows.nameOf(sender) === 'routine') windows.grow('routine', isLarge);
        return null;
      },
      ...routineHandlers(routines, windows.nameOf),
      recordKeys: (isRecording, { sender }) => {
        if (windows.nameOf(sender) === 'settings') shortcuts.rest(isRecording);
        return null;
      },
      closeWindow: (_, { sender }) => {
        const name = windows.nameOf(sender);
        if (name !== null) windows.close(name);
        return null;
      },
    },
  });
  const lookNow = (): { readonly snapshot: Snapshot; readonly stamp: State['stamp'] } => {
    runtime.look();
    return { snapshot: snapshotNow(runtime.state()), stamp: runtime.state().stamp };
  };
  const cli = serveCli(userDataDir, createAnswerer({ lookNow, recording: runtime.recording, run, version }), log);
  app.once('will-quit', () => {
    const ends = [
      runtime.stop,
      runtime.lookAside,
      () => sitting.save(runtime.state()),
      settings.retry,
      routineStore.retry,
      surface.stop,
      shortcuts.stop,
      services.stop,
      () => trayItem?.stop(),
      senses.stop,
      () => buses?.stop(),
      tray.destroy,
    ];
    for (const end of ends) endWell(end, warn.warn);
  });
  changes.repairAutostart();
  shortcuts.show(settings.read());
  if (sitting.isFirstLaunch) windows.open('status', { focus: true });
  return { run };

  function run(command: Command): Outcome {
    switch (command.type) {
      case 'open':
        windows.open(command.window, { focus: true, menu: command.menu });
        if (command.window === 'settings') void senses.learn().then(runtime.look);
        return done;
      case 'quit':
        quit();
        return done;
      case 'start': {
        // While one runs, only a name can ask for another.
        const start = command.routine === undefined && runtime.state().routine !== null ? command : routines.resolve(command);
        return 'kind' in start ? start : ask(start);
      }
      default:
        return ask(command);
    }
  }

  function ask(command: StateCommand): Outcome {
    const refusal = runtime.tell({ type: 'asked', command }).find((effect) => effect.type === 'refuse');
    return refusal === undefined ? done : { kind: 'refused', why: refusals[refusal.why] };
  }

  /** Whoever asked hears the answer first. */
  function quit(): void {
    setImmediate(async () => {
      await (await cli).close();
      app.quit();
    });
  }

  function show(state: State): void {
    const snapshot = snapshotNow(state);
    tray.draw(trayViewOf(snapshot, settings.read(), state.stamp, routines.read()));
    keepAwake.show(snapshot.phase === 'routine');
    senses.watchHolds(holdsToWatch(state, limitsOf(settings.read())));
    windows.send('snapshot', snapshot);
  }

  function snapshotNow(state: State): Snapshot {
    const notices = [settings, routineStore, sitting, services, surface].flatMap((source) => source.notices());
    return snapshotOf(state, settings.read(), { notices, cannotTell: senses.cannotTell(), shortcutsRefused: shortcuts.refused() });
  }

  function settingsChanged(now: Settings): void {
    shortcuts.show(now);
    windows.send('settings', now);
    runtime.look();
  }

  function windowGone(name: WindowName, how: 'closed' | 'lost'): void {
    if (name === 'routine') runtime.tell({ type: 'routineWindowGone', how });
    if (name === 'card') surface.cardGone(how);
    if (name === 'settings') shortcuts.rest(false);
  }
}

/** Trouble with one end must not keep the others from coming. */
function endWell(end: () => void, complain: (what: string) => void): void {
  try {
    end();
  } catch (error) {
    complain(`something could not be ended (${reasonOf(error)})`);
  }
}
