import { join } from 'node:path';
import { linuxTraySize, type TrayIconName } from '../shared/tray-icon.ts';

export type Platform = 'darwin' | 'win32' | 'linux';

export type Panel = {
  readonly platform: Platform;
  /** Value of XDG_CURRENT_DESKTOP; empty elsewhere. */
  readonly desktop: string;
  readonly prefersDark: boolean;
  readonly scaleFactor: number;
};

/** The file that suits the panel, below the folder the build drew the tray icons into. */
export function trayImageFile(name: TrayIconName, panel: Panel): string {
  switch (panel.platform) {
    case 'darwin':
      return join('darwin', `${name}Template.png`);
    case 'win32':
      return join('win32', panel.prefersDark ? 'dark' : 'light', `${name}.ico`);
    case 'linux':
      return join('linux', `${linuxTone(panel)}-${linuxTraySize(panel.scaleFactor)}`, `${name}.png`);
  }
}

/**
 * No Linux desktop tells the colour of its panel. GNOME, Unity and elementary keep theirs dark whatever the theme; KDE's
 * follows it; for all others the colours that can be seen on both are the only honest choice.
 */
function linuxTone({ desktop, prefersDark }: Panel): 'light' | 'dark' | 'any' {
  const names = desktop.toLowerCase().split(':');
  if (names.includes('kde')) return prefersDark ? 'dark' : 'light';
  return names.some((name) => ['gnome', 'unity', 'pantheon'].includes(name)) ? 'dark' : 'any';
}
