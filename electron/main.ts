import { app } from 'electron';
import * as v from 'valibot';
import { answerOf } from '../shared/cli/answer.ts';
import { type RunningApp, startApp } from './app.ts';
import { registerAppScheme } from './app-protocol.ts';
import { deliver } from './cli/deliver.ts';
import { type HandOver, handOverSchema, isOnlyInstance, runCli } from './cli/index.ts';
import { portalSwitch } from './linux/shortcuts-portal.ts';
import { openLog } from './log.ts';
import { platform } from './platform.ts';

// A command line that needs no app ends here, before there is a display.
const asked = await runCli();
const userDataDir = app.getPath('userData');
const appId = 'app.unhunch.Unhunch';

if (await isOnlyInstance(userDataDir, asked)) launch();
else app.exit(0);

function launch(): void {
  const log = openLog(userDataDir, () => new Date());
  process.on('uncaughtException', (error) => log.write('error', error.stack ?? String(error)));
  process.on('unhandledRejection', (reason) =>
    log.write('error', reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason)),
  );

  leaveFaults();
  registerAppScheme();
  // The name under which the installer registers it: notifications of Windows are shown for no other.
  if (platform === 'win32') app.setAppUserModelId(appId);
  // One small window for a few minutes a day: a GPU process all day would cost more than it gives.
  app.disableHardwareAcceleration();
  // The process that plays a tone would stay for good after the first one.
  app.commandLine.appendSwitch('disable-features', 'AudioServiceOutOfProcess');
  // Voices come from the service that screen readers use, where there is one.
  if (platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  const features = platform === 'linux' ? portalSwitch(process.env, app.commandLine.getSwitchValue('enable-features')) : null;
  if (features !== null) app.commandLine.appendSwitch('enable-features', features);
  // The app lives in the tray; its windows come and go.
  app.on('window-all-closed', () => undefined);

  // Starting twice is how people ask for the window.
  let running: RunningApp | null = null;
  const handed: HandOver[] = [];
  const take = (handOver: HandOver): void => {
    if (running === null) handed.push(handOver);
    else obey(running, handOver);
  };
  app.on('second-instance', (_event, _argv, _cwd, data) => take(v.is(handOverSchema, data) ? data : { command: null }));
  app.on('activate', () => take({ command: null }));

  // Awaited at the top level it would never come: Electron is ready only after this script.
  app.whenReady().then(
    () => {
      running = startApp({
        userDataDir,
        version: app.getVersion(),
        appId,
        log,
        words: asked.words,
        devUrl: app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null),
      });
      if (asked.handOver.command) take(asked.handOver);
      for (const handOver of handed) take(handOver);
    },
    (error: unknown) => {
      log.write('error', `could not start (${String(error)})`);
      app.exit(1);
    },
  );
}

/**
 * A bundled library listens for these to tidy up, and passes them on to the process. A child that a library forks (GLib, to start the
 * speech service) shares our signal pipe until it is its own program: its crash would be heard here, and end the app.
 */
function leaveFaults(): void {
  for (const signal of ['SIGTRAP', 'SIGABRT', 'SIGIOT', 'SIGSYS'] as const) process.removeAllListeners(signal);
}

/** Who asked for a routine that there is not reads so on the terminal, and sees what there is. */
function obey({ run }: RunningApp, { command }: HandOver): void {
  const outcome = command === null ? null : run(command);
  if (outcome?.kind !== 'done') run({ type: 'open', window: 'status' });
  if (outcome !== null) deliver(asked.words, answerOf(outcome));
}
