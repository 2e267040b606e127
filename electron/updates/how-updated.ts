import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { type HowUpdated, howUpdated } from '../../shared/how-updated.ts';
import { isInFlatpak, packagingOf } from '../linux/packaging.ts';
import { platform } from '../platform.ts';

/** Who brings newer versions of the copy that runs. Files are looked for, and nobody is asked. */
export function howUpdatedHere(): HowUpdated {
  const { env, execPath, resourcesPath } = process;
  return howUpdated({
    platform,
    isPackaged: app.isPackaged,
    hasSource: existsSync(join(resourcesPath, 'app-update.yml')),
    packaging: packagingOf({ env, execPath, appPath: null, isInFlatpak: isInFlatpak() }).kind,
    canReplace: canWriteBeside(env['APPIMAGE'] ?? ''),
    isSystemWide: /^\/(opt|usr)\//.test(execPath),
    packageType: textOf(join(resourcesPath, 'package-type')),
    isFromMacStore: process.mas === true,
    isFromWindowsStore: process.windowsStore === true,
    isInstalled: existsSync(join(dirname(execPath), `Uninstall ${app.getName()}.exe`)),
  });
}

function canWriteBeside(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
