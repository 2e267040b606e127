import { closeSync, copyFileSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater.js';

/**
 * The library deletes the AppImage before it moves the new one there, which may fail; renames it with the version, so that what starts
 * it at login does not find it; and runs it once. Here the new one takes the old one's place and name in one step, or nothing happens.
 */
export class SteadyAppImageUpdater extends AppImageUpdater {
  protected override doInstall(): boolean {
    const [appImage, downloaded] = [process.env['APPIMAGE'], this.installerPath];
    if (!appImage || downloaded === null) return false;
    const place = realpathSync(appImage);
    const beside = `${place}.new`;
    try {
      copyFileSync(downloaded, beside);
      settle(beside);
      renameSync(beside, place);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    rmSync(downloaded, { force: true });
    return true;
  }
}

/** What is not on the disk yet may be empty after a power cut. */
function settle(file: string): void {
  const opened = openSync(file, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
