import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Environment } from '../environment.ts';

/** How this copy of the app came to the machine, as far as starting it again goes. */
export type Packaging =
  /** In a sandbox that lets it write no entry of its own, under this id. https://docs.flatpak.org/ */
  | { readonly kind: 'flatpak'; readonly id: string }
  /** Started by its name, by an entry in a folder of the snap's. https://snapcraft.io/docs/autostart */
  | { readonly kind: 'snap'; readonly name: string; readonly configDir: string }
  | { readonly kind: 'appImage' | 'plain'; readonly command: readonly string[] };

export type PackagingFacts = {
  readonly env: Environment;
  /** The program that runs. */
  readonly execPath: string;
  /** The app's folder, where the program is Electron's own and is told what to run; null where it is the app. */
  readonly appPath: string | null;
  /** Whether there is a file `/.flatpak-info`. */
  readonly isInFlatpak: boolean;
};

/** The environment of another program is passed on to what it starts, so that of a snap or an AppImage counts only where we are in it. */
export function packagingOf({ env, execPath, appPath, isInFlatpak }: PackagingFacts): Packaging {
  if (isInFlatpak && env['FLATPAK_ID']) return { kind: 'flatpak', id: env['FLATPAK_ID'] };
  if (env['SNAP_NAME'] && env['SNAP_USER_DATA'] && isWithin(env['SNAP'], execPath)) {
    return { kind: 'snap', name: env['SNAP_NAME'], configDir: join(env['SNAP_USER_DATA'], '.config') };
  }
  // The AppImage runs from a mount that is gone tomorrow.
  if (env['APPIMAGE'] && isWithin(env['APPDIR'], execPath)) return { kind: 'appImage', command: [env['APPIMAGE']] };
  return { kind: 'plain', command: appPath === null ? [execPath] : [execPath, appPath] };
}

export const isInFlatpak = (): boolean => existsSync('/.flatpak-info');

function isWithin(folder: string | undefined, file: string): boolean {
  if (!folder) return false;
  const way = relative(folder, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
