import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { autostartEntry } from './autostart-entry.ts';
import { platform } from './platform.ts';

/** Makes the system agree with the setting. Throws where it cannot, with a reason for the user. */
export function startAtLogin(isWanted: boolean): void {
  if (platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: isWanted });
    return;
  }
  const file = join(app.getPath('appData'), 'autostart', 'unhunch.desktop');
  if (!isWanted) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, autostartEntry(launchCommand()));
}

/** An AppImage runs from a mount that is gone tomorrow; an unpackaged build is its runtime with a folder. */
function launchCommand(): readonly string[] {
  const appImage = process.env['APPIMAGE'];
  if (appImage !== undefined) return [appImage];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}
