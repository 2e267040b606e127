import type { LoginItemSettings } from 'electron';
import type { StartAtLogin } from '../shared/start-at-login.ts';
import type { Environment } from './environment.ts';
import type { Platform } from './tray-image.ts';

type Known = Partial<Pick<LoginItemSettings, 'openAtLogin' | 'status' | 'executableWillLaunchAtLogin'>>;

/** What macOS or Windows says of our login item. */
export function stateOfLoginItem(platform: Exclude<Platform, 'linux'>, item: Known): StartAtLogin {
  if (platform === 'win32') {
    // An item that was switched off in the task manager is still there, and starts nothing.
    return item.executableWillLaunchAtLogin === true ? 'on' : 'off';
  }
  if (item.status === 'requires-approval') return 'needsApproval';
  // An app that was never an item is `not-found`.
  return (item.status ?? (item.openAtLogin === true ? 'enabled' : 'not-registered')) === 'enabled' ? 'on' : 'off';
}

/**
 * Windows reads a path without quotes only up to its first space, and so does Electron where it compares two: another app's item
 * would be taken for ours. https://github.com/electron/electron/issues/53911
 */
export function loginItemPath(execPath: string): string {
  return `"${execPath}"`;
}

/**
 * The program that Windows is to start: of the portable app it is the file that was downloaded, which unpacks another one anew each time.
 * Its environment is passed on to whatever it starts, and other apps come like this too.
 */
export function programAtLogin(env: Environment, execPath: string): string {
  const downloaded = env['PORTABLE_EXECUTABLE_FILE'];
  return downloaded && env['PORTABLE_EXECUTABLE_APP_FILENAME'] === 'unhunch' ? downloaded : execPath;
}
