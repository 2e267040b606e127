import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { loginItemPath, stateOfLoginItem } from '../login-item.ts';
import { outputOf } from '../run-program.ts';
import type { LoginStarter } from '../start-at-login.ts';
import { isSwitchedOff, programInRunKey } from './run-key.ts';

/** `appId` is the name under which Electron writes the item. */
export function windowsStarter(appId: string): LoginStarter {
  const path = loginItemPath(process.execPath);
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

const windowsKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion';
const runKey = `${windowsKey}\\Run`;
const approvedKey = `${windowsKey}\\Explorer\\StartupApproved\\Run`;
const regPath = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
