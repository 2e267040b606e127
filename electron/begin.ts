import { setTimeout as pause } from 'node:timers/promises';
import { app, Menu } from 'electron';
import * as v from 'valibot';
import { appId } from '../shared/app-id.ts';
import { answerOf } from '../shared/cli/answer.ts';
import type { Words } from '../shared/words/words.ts';
import type { RunningApp } from './app.ts';
import { registerAppScheme } from './app-protocol.ts';
import { deliver } from './cli/deliver.ts';
import { type HandOver, handOverSchema, isLockLost, isOnlyInstance, type Launch, runCli } from './cli/index.ts';
import { showFirst } from './first-sight.ts';
import { portalSwitch } from './linux/shortcuts-portal.ts';
import { openLog } from './log.ts';
import { platform } from './platform.ts';
import { traceOf } from './reason-of.ts';

/** While the rest of the app is loaded nobody who asks for the icon gets an answer: so long the desktop may ask first. */
const trayTakesMs = 150;

/** A command line that needs no app ends here, before there is a display. */
export async function begin(): Promise<void> {
  const asked = await runCli();
  const userDataDir = app.getPath('userData');
  if (await isOnlyInstance(userDataDir, asked)) launch(userDataDir, asked);
  else app.exit(0);
}

function launch(userDataDir: string, { words, handOver }: Launch): void {
  const log = openLog(userDataDir, () => new Date());
  process.on('uncaughtException', (error) => log.write('error', traceOf(error)));
  process.on('unhandledRejection', (reason) => log.write('error', traceOf(reason)));

  leaveFaults();
  registerAppScheme();
  // The name under which the installer registers it: notifications of Windows are shown for no other.
  if (platform === 'win32') app.setAppUserModelId(appId);
  // One small window for a few minutes a day: a GPU process all day would cost more than it gives.
  app.disableHardwareAcceleration();
  // The process that draws would load Chromium's own OpenGL, for 3D that no page here has. Elsewhere than on Linux not tried.
  if (platform === 'linux') app.commandLine.appendSwitch('disable-software-rasterizer');
  // The process that plays a tone would stay for good after the first one.
  app.commandLine.appendSwitch('disable-features', 'AudioServiceOutOfProcess');
  // Voices come from the service that screen readers use, where there is one.
  if (platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  const features = platform === 'linux' ? portalSwitch(process.env, app.commandLine.getSwitchValue('enable-features')) : null;
  if (features !== null) app.commandLine.appendSwitch('enable-features', features);
  // The app lives in the tray; its windows come and go.
  app.on('window-all-closed', () => undefined);

  // Electron would make one for windows that have none; on macOS it is the one of the menu bar.
  if (platform !== 'darwin') Menu.setApplicationMenu(null);

  let running: RunningApp | null = null;
  const waiting: ((app: RunningApp) => void)[] = [];
  const whenUp = (act: (app: RunningApp) => void): void => {
    if (running === null) waiting.push(act);
    else act(running);
  };
  const take = (asked: HandOver): void => whenUp((running) => obey(running, words, asked));
  // Starting twice is how people ask for the window.
  app.on('second-instance', (_event, _argv, _cwd, data) => take(v.is(handOverSchema, data) ? data : { command: null }));
  app.on('activate', () => take({ command: null }));

  const start = async (): Promise<void> => {
    const firstSight = showFirst({ userDataDir, log, run: (command) => whenUp(({ run }) => void run(command)) });
    await pause(trayTakesMs);
    if (await isLockLost(userDataDir, { words, handOver })) return app.exit(0);
    const { startApp } = await import('./app.ts');
    running = startApp({
      userDataDir,
      version: app.getVersion(),
      log,
      words,
      devUrl: app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null),
      firstSight,
    });
    if (handOver.command) take(handOver);
    for (const act of waiting) act(running);
  };
  // Awaited before this script is done it would never come.
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.write('error', `could not start (${traceOf(error)})`);
      app.exit(1);
    });
}

/**
 * A bundled library listens for these to tidy up, and passes them on to the process. A child that a library forks (GLib, to start the
 * speech service) shares our signal pipe until it is its own program: its crash would be heard here, and end the app.
 */
function leaveFaults(): void {
  for (const signal of ['SIGTRAP', 'SIGABRT', 'SIGIOT', 'SIGSYS'] as const) process.removeAllListeners(signal);
}

/** Who asked for a routine that there is not reads so on the terminal, and sees what there is. */
function obey({ run }: RunningApp, words: Words, { command }: HandOver): void {
  const outcome = command === null ? null : run(command);
  if (outcome?.kind !== 'done') run({ type: 'open', window: 'status' });
  if (outcome !== null) deliver(words, answerOf(outcome));
}
