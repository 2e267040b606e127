import { app, globalShortcut, nativeTheme, session } from 'electron';
import type { Command, Outcome, WindowName } from '../shared/command.ts';
import type { Settings } from '../shared/settings.ts';
import { holdsToWatch } from '../shared/sitting/holds.ts';
import { limitsOf } from '../shared/sitting/limits.ts';
import type { State } from '../shared/sitting/model.ts';
import { type Snapshot, snapshotOf } from '../shared/sitting/snapshot.ts';
import { delayText } from '../shared/sitting/watchdog.ts';
import { trayViewOf } from '../shared/tray-view.ts';
import type { Words } from '../shared/words/words.ts';
import { aboutHandlers } from './about.ts';
import { createAnswerer } from './answerer.ts';
import { appUrl, serveApp } from './app-protocol.ts';
import { besideCode } from './beside-code.ts';
import { createSettingsChanges } from './change-settings.ts';
import { serveCli } from './cli/server.ts';
import { readStamp } from './clock.ts';
import { endAll } from './end-all.ts';
import type { FirstSight } from './first-sight.ts';
import { historyHandlers } from './history/handlers.ts';
import { openHistoryBook } from './history/history-book.ts';
import { serveIpc } from './ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { createLanguage, languageHandlers } from './language.ts';
import { openBuses } from './linux/buses.ts';
import { watchTrayItem } from './linux/tray-item.ts';
import { lockDown } from './lock-down.ts';
import type { Log } from './log.ts';
import { perform } from './perform.ts';
import { platform } from './platform.ts';
import { retakeLock } from './profile-lock.ts';
import { showQuickActions } from './quick-actions.ts';
import { quitAfter } from './quit.ts';
import { createReminderSurface } from './reminder-surface.ts';
import { createRoutines, routineHandlers } from './routines.ts';
import { runCommand } from './run-command.ts';
import { createRuntime } from './runtime.ts';
import { openSenses, readIdleMs } from './senses.ts';
import { openServices } from './services.ts';
import { settingsHandlers } from './settings-file.ts';
import { createShortcuts } from './shortcuts.ts';
import { createStartAtLogin } from './start-at-login.ts';
import { openUpdates } from './updates/index.ts';
import { windowHandlers } from './window-handlers.ts';
import { openWindowPlaces } from './window-places.ts';
import { createWindows } from './windows.ts';

export type AppOptions = {
  readonly userDataDir: string;
  readonly version: string;
  readonly log: Log;
  /** What is spoken from the first moment on. */
  readonly words: Words;
  /** Where the development server has the pages; null for the built ones. */
  readonly devUrl: string | null;
  /** What is in the tray already. */
  readonly firstSight: FirstSight;
};

export type RunningApp = { readonly run: (command: Command) => Outcome };

/** Wires hands and senses to the core. Called once, when Electron is ready and this is the only instance. */
export function startApp({ userDataDir, version, log, words: firstWords, devUrl, firstSight }: AppOptions): RunningApp {
  const { settings, routineStore, sitting, first, tray } = firstSight;
  const warn = { warn: (text: string) => log.write('warn', text) };
  const pageUrl = devUrl ?? appUrl;
  // Elsewhere the system takes it from the package.
  const icon = platform === 'linux' ? besideCode('icons/app.png') : null;

  const preferred = app.getPreferredSystemLanguages();
  const language = createLanguage({ first: firstWords, preferred, onChanged: languageChanged, log: warn });
  const { words } = language;
  lockDown({ app, session: session.defaultSession, pageUrl, log: warn });
  serveApp(session.defaultSession, besideCode('renderer'));

  const windows = createWindows({
    pageUrl,
    places: openWindowPlaces(userDataDir, log),
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
  const keepAwake = createKeepAwake();
  const buses = platform === 'linux' ? openBuses({ env: process.env, log: warn }) : null;
  const services = openServices({ session: buses?.session ?? null, onChange: () => runtime.look() });
  const surface = createReminderSurface({
    words,
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
    read: snapshot,
    run: (command) => void run(command),
    now: () => performance.now(),
    log: warn,
  });
  const trayItem = buses === null ? null : watchTrayItem({ bus: buses.session, pid: process.pid, onMissing: tray.renew });
  const senses = openSenses({ platform, buses, readStamp, tell: (fact) => runtime.tell(fact), log: warn });
  const updates = openUpdates({ settings: settings.read, onChanged: () => runtime.look(), log });
  const routines = createRoutines({
    words,
    store: routineStore,
    chosen: () => settings.read().routineId,
    onChanged: (plans) => {
      windows.send('routines', plans);
      show(runtime.state());
    },
  });
  const hands = { sitting, surface, windows, senses, settings, snapshotOf: snapshotNow };
  const runtime = createRuntime({
    first,
    settings: settings.read,
    readStamp,
    readIdleMs,
    perform: (effects, state) => perform(effects, state, hands),
    onState: show,
    onDelay: (delay) => log.write('warn', delayText(delay)),
  });
  const startAtLogin = createStartAtLogin({ session: buses?.session ?? null, words, log: warn });
  const changes = createSettingsChanges({ words, settings, onChanged: settingsChanged });

  const historyBook = openHistoryBook({
    directory: userDataDir,
    clock: { state: runtime.state, tell: runtime.tell, flush: sitting.flush, isKept: sitting.isKept },
    words,
    log,
  });

  serveIpc({
    isTrusted: windows.isTrusted,
    log: warn,
    handlers: {
      readSnapshot: snapshot,
      readTimeline: () => sitting.timeline(runtime.state()),
      ...settingsHandlers({ settings: settings.read, change: changes.change, words, nameOf: windows.nameOf }),
      readStartAtLogin: startAtLogin.read,
      setStartAtLogin: startAtLogin.set,
      ...aboutHandlers({ version, userDataDir, services, snapshot, settings: settings.read, words, log: warn }),
      lookForUpdates: updates.lookNow,
      ...languageHandlers(words),
      run,
      readProgress: sitting.progress,
      ...routineHandlers(routines, windows.nameOf),
      ...historyHandlers(historyBook, words),
      ...windowHandlers({
        windows,
        onRoutineReport: (report) => runtime.tell({ type: 'routineReported', report }),
        onRecordingKeys: shortcuts.rest,
      }),
    },
  });
  const answerer = createAnswerer({ snapshot, runtime, run, changes, settings, routines, historyBook, claim: retakeLock, version, words });
  const quit = quitAfter(serveCli({ userDataDir, answerer, words, log }));
  // The windows close first: a card that goes with the app was not closed by the user.
  app.once('before-quit', () => endAll([surface.stop], warn));
  app.once('will-quit', () => {
    const ends = [
      runtime.stop,
      runtime.lookAside,
      () => sitting.save(runtime.state()),
      settings.retry,
      routineStore.retry,
      historyBook.close,
      surface.stop,
      shortcuts.stop,
      services.stop,
      () => trayItem?.stop(),
      senses.stop,
      () => buses?.stop(),
      tray.destroy,
    ];
    endAll(ends, warn);
  });
  void startAtLogin.repair();
  showQuickActions({ words: words(), run });
  apply(settings.read());
  if (sitting.isFirstLaunch) windows.open('welcome', { focus: true });
  return { run };

  function run(command: Command): Outcome {
    return runCommand(command, { windows, senses, routines, runtime, words, quit });
  }

  function show(state: State): void {
    updates.seen(state);
    const snapshot = snapshotNow(state);
    tray.draw(trayViewOf(words(), snapshot, settings.read(), routines.read()));
    keepAwake.show(snapshot.phase === 'routine');
    senses.watchHolds(holdsToWatch(state, limitsOf(settings.read())));
    windows.send('snapshot', snapshot);
  }

  function snapshot(): Snapshot {
    return snapshotNow(runtime.state());
  }

  function snapshotNow(state: State): Snapshot {
    const notices = [settings, routineStore, sitting, services, surface, updates].flatMap((source) => source.notices(words()));
    const world = { notices, cannotTell: senses.cannotTell(), shortcutsRefused: shortcuts.refused(), updates: updates.view() };
    return snapshotOf(state, settings.read(), world);
  }

  function settingsChanged(now: Settings): void {
    apply(now);
    windows.send('settings', now);
    runtime.look();
  }

  /** What the settings say to the system itself. */
  function apply(now: Settings): void {
    nativeTheme.themeSource = now.theme;
    shortcuts.show(now);
    void language.speak(now.language);
  }

  function languageChanged(spoken: Words): void {
    windows.send('locale', spoken.locale);
    showQuickActions({ words: spoken, run });
    show(runtime.state());
  }

  function windowGone(name: WindowName, how: 'closed' | 'lost'): void {
    if (name === 'routine') runtime.tell({ type: 'routineWindowGone', how });
    if (name === 'card') surface.cardGone(how);
    if (name === 'settings') shortcuts.rest(false);
    if (name === 'history') historyBook.close();
  }
}
