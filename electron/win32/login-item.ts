import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { appId } from '../../shared/app-id.ts';
import { loginItemPath, programAtLogin, stateOfLoginItem } from '../login-item.ts';
import { outputOf } from '../run-program.ts';
import type { LoginStarter } from '../start-at-login.ts';
import { approvedKey, isSwitchedOff, programInRunKey, runKey } from './run-key.ts';

/** The item is written by Electron under the app's id. */
export function windowsStarter(): LoginStarter {
  const path = loginItemPath(programAtLogin(process.env, process.execPath));
  return {
    read: () => stateOfLoginItem('win32', app.getLoginItemSettings({ path })),
    set: (isWanted) => {
      if (isWanted) app.setLoginItemSettings({ openAtLogin: true, path });
      // An item that somebody else made may have another name; those of the whole machine are not ours to take away.
      const others = app.getLoginItemSettings({ path }).launchItems.filter(({ scope }) => scope === 'user');
      const names = isWanted ? [] : [appId, ...others.map(({ name }) => name)];
      for (const name of names) app.setLoginItemSettings({ openAtLogin: false, path, name });
      return 'taken';
    },
    repair: async () => {
      if (!app.isPackaged) return false;
      const program = programInRunKey((await queried(runKey, appId)) ?? '', appId);
      if (program === null || existsSync(program)) return false;
      // To set it again would switch it on.
      if (isSwitchedOff((await queried(approvedKey, appId)) ?? '', appId)) return false;
      app.setLoginItemSettings({ openAtLogin: true, path });
      return true;
    },
  };
}

function queried(key: string, name: string): Promise<string | null> {
  return outputOf({ file: regPath, args: ['query', key, '/v', name] });
}

const regPath = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
