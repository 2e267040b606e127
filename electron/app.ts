import { join } from 'node:path';
import { app, session } from 'electron';
import type { Command, Outcome, WindowName } from '../shared/command.ts';
import { changeSettings } from '../shared/settings.ts';
import type { Effect, State } from '../shared/sitting/model.ts';
import { type Snapshot, snapshotOf } from '../shared/sitting/snapshot.ts';
import { trayViewOf } from '../shared/tray-view.ts';
import { noticeWords } from '../shared/words/en/notices.ts';
import { refusals } from '../shared/words/en/refusals.ts';
import { createAnswerer } from './answerer.ts';
import { appUrl, serveApp } from './app-protocol.ts';
import { serveCli } from './cli/server.ts';
import { readStamp } from './clock.ts';
import { serveIpc } from './ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { openBuses } from './linux/buses.ts';
import { lockDown } from './lock-down.ts';
import type { Log } from './log.ts';
import { platform } from './platform.ts';
import { createReminderNotice } from './reminder-notice.ts';
import { createRuntime } from './runtime.ts';
import { openSenses, readIdleMs } from './senses.ts';
import { openServices } from './services.ts';
import { openSitting } from './sitting.ts';
import { startAtLogin } from './start-at-login.ts';
import { openSettings } from './store.ts';
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
  let isNoticeShown = true;

  const settings = openSettings(userDataDir, log);
  const sitting = openSitting(userDataDir, log);
  lockDown({ app, session: session.defaultSession, pageUrl, log: warn });
  serveApp(session.defaultSession, besideCode('renderer'));

  const windows = createWindows({
    pageUrl,
    preloadPath: besideCode('preload/preload.cjs'),
    platform,
    icon,
    hasDevTools: !app.isPackaged,
    onClosed: (name) => windowGone(name, 'closed'),
    onLost: (name) => windowGone(name, 'lost'),
    onInput: () => runtime.tell({ type: 'ownInput' }),
    log: warn,
  });
  const notice = createReminderNotice({
    platform,
    icon,
    run,
    onClosed: () => runtime.tell({ type: 'noticeClosed' }),
    onShown: (isShown) => {
      isNoticeShown = isShown;
    },
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
  const senses = openSenses({ platform, buses, readStamp, tell: (fact) => runtime.tell(fact), log: warn });
  const runtime = createRuntime({
    first: sitting.launch(readStamp(), settings.read()),
    settings: settings.read,
    readStamp,
    readIdleMs,
    perform,
    onState: show,
  });

  serveIpc({
    isTrusted: windows.isTrusted,
    log: warn,
    handlers: {
      readSnapshot: () => snapshotNow(runtime.state()),
      readTimeline: () => sitting.timeline(runtime.state()),
      readSettings: settings.read,
      changeSettings: change,
      run,
      reportRoutine: (report, { sender }) => {
        if (windows.nameOf(sender) === 'routine') runtime.tell({ type: 'routineReported', report });
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
    runtime.stop();
    runtime.look();
    sitting.save(runtime.state());
    settings.retry();
    services.stop();
    senses.stop();
    buses?.stop();
    notice.withdraw();
    tray.destroy();
  });
  repairAutostart();
  if (sitting.isFirstLaunch) windows.open('status', { focus: true });
  return { run };

  function run(command: Command): Outcome {
    switch (command.type) {
      case 'open':
        windows.open(command.window, { focus: true });
        return done;
      case 'quit':
        quit();
        return done;
      default: {
        const refusal = runtime.tell({ type: 'asked', command }).find((effect) => effect.type === 'refuse');
        return refusal === undefined ? done : { kind: 'refused', why: refusals[refusal.why] };
      }
    }
  }

  /** Whoever asked hears the answer first. */
  function quit(): void {
    setImmediate(async () => {
      await (await cli).close();
      app.quit();
    });
  }

  function perform(effects: readonly Effect[], state: State): void {
    sitting.keep(effects, state);
    for (const effect of effects) {
      switch (effect.type) {
        case 'notify':
          notice.show(snapshotNow(state), settings.read(), effect.nudge);
          break;
        case 'withdraw':
          notice.withdraw();
          break;
        case 'openRoutine':
          windows.open('routine', { focus: true, isFresh: effect.isFresh });
          break;
        case 'closeRoutine':
          windows.close('routine');
          break;
        case 'save':
          settings.retry();
          break;
        case 'lookForEvidence':
          senses.lookForEvidence();
          break;
        case 'checkLock':
          senses.checkLock();
          break;
        case 'record':
        case 'refuse':
          break;
      }
    }
  }

  function show(state: State): void {
    const snapshot = snapshotNow(state);
    tray.draw(trayViewOf(snapshot, settings.read(), state.stamp));
    keepAwake.show(snapshot.phase === 'routine');
    windows.send('snapshot', snapshot);
  }

  function snapshotNow(state: State): Snapshot {
    const trouble = [...settings.notices(), ...sitting.notices(), ...services.notices()];
    const notices = isNoticeShown ? trouble : [...trouble, noticeWords.notificationFailed];
    return snapshotOf(state, settings.read(), { notices, cannotTell: senses.cannotTell() });
  }

  function change(asked: unknown): Outcome {
    const before = settings.read();
    const changed = changeSettings(before, asked);
    if (changed.kind === 'invalid') return changed;
    if (changed.settings.startAtLogin !== before.startAtLogin) {
      const why = troubleWith(() => startAtLogin(changed.settings.startAtLogin));
      if (why !== null) return { kind: 'refused', why: noticeWords.autostartFailed(why) };
    }
    settings.write(changed.settings);
    windows.send('settings', changed.settings);
    runtime.look();
    return done;
  }

  /** The app may have moved since it was set to start at login. */
  function repairAutostart(): void {
    if (!settings.read().startAtLogin) return;
    const why = troubleWith(() => startAtLogin(true));
    if (why !== null) warn.warn(noticeWords.autostartFailed(why));
  }

  function windowGone(name: WindowName, how: 'closed' | 'lost'): void {
    if (name === 'routine') runtime.tell({ type: 'routineWindowGone', how });
  }
}

function troubleWith(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
