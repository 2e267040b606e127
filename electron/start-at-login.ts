import { app } from 'electron';
import type { Outcome } from '../shared/command.ts';
import type { StartAtLogin } from '../shared/start-at-login.ts';
import type { Words } from '../shared/words/words.ts';
import type { KeptBus } from './linux/bus.ts';
import { linuxStarter } from './linux/start-at-login.ts';
import { stateOfLoginItem } from './login-item.ts';
import { platform } from './platform.ts';
import { reasonOf } from './reason-of.ts';
import { codeOf } from './store/files.ts';
import { windowsStarter } from './win32/login-item.ts';

/** How one system starts programs at login. What any of these throws is told to the user. */
export type LoginStarter = {
  readonly read: () => StartAtLogin;
  readonly set: (isWanted: boolean) => 'taken' | 'notAllowed' | Promise<'taken' | 'notAllowed'>;
  /** Only what is there and starts nothing any more is put right; true where there was such. */
  readonly repair: () => boolean | Promise<boolean>;
};

export type StartAtLoginOptions = {
  /** Null on systems without a session bus. */
  readonly session: KeptBus | null;
  readonly words: () => Words;
  readonly log: { warn(message: string): void };
};

/** The system is asked each time and nothing is stored: what the user changed there is never fought. Nothing here rejects. */
export type StartAtLoginSetting = {
  readonly read: () => StartAtLogin;
  readonly set: (isWanted: boolean) => Promise<Outcome>;
  readonly repair: () => Promise<void>;
};

export function createStartAtLogin({ session, words, log }: StartAtLoginOptions): StartAtLoginSetting {
  const starter = starterHere({ session, words });
  const read = (): StartAtLogin => {
    try {
      return starter.read();
    } catch (error) {
      log.warn(`Whether the system starts Unhunch at login cannot be read: ${reasonOf(error)}.`);
      return 'unknown';
    }
  };
  return {
    read,
    set: async (isWanted) => {
      const { startAtLogin: says, storage, format } = words();
      try {
        if ((await starter.set(isWanted)) === 'notAllowed') return { kind: 'refused', why: says.notAllowed };
      } catch (error) {
        return { kind: 'refused', why: format.sentences([says.failed, storage.failure({ code: codeOf(error), reason: reasonOf(error) })]) };
      }
      // macOS and Windows keep a failure to themselves.
      return read() === (isWanted ? 'off' : 'on') ? { kind: 'refused', why: says.notTaken } : { kind: 'done' };
    },
    repair: async () => {
      try {
        if (await starter.repair())
          log.warn('The system was to start another Unhunch at login, which was not to be found or is older: it starts this one now.');
      } catch (error) {
        log.warn(`What starts Unhunch at login is broken and cannot be repaired: ${reasonOf(error)}.`);
      }
    },
  };
}

function starterHere({ session, words }: Omit<StartAtLoginOptions, 'log'>): LoginStarter {
  if (platform === 'win32') return windowsStarter();
  if (platform === 'darwin' || session === null) return macStarter;
  return linuxStarter({
    session,
    env: process.env,
    execPath: process.execPath,
    appPath: app.isPackaged ? null : app.getAppPath(),
    words,
  });
}

/** The item is the app's bundle, wherever that lies: it never breaks. */
const macStarter: LoginStarter = {
  read: () => stateOfLoginItem('darwin', app.getLoginItemSettings()),
  set: (isWanted) => {
    app.setLoginItemSettings({ openAtLogin: isWanted });
    return 'taken';
  },
  repair: () => false,
};
