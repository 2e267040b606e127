import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeTheme, screen, Tray } from 'electron';
import type { Command } from '../shared/command.ts';
import type { TrayItem, TrayView } from '../shared/tray-view.ts';
import { type Platform, trayImageFile } from './tray-image.ts';

export type TrayOptions = {
  /** The folder the build drew the tray icons into. */
  readonly iconsDir: string;
  readonly platform: Platform;
  /** Value of XDG_CURRENT_DESKTOP; empty elsewhere. */
  readonly desktop: string;
  readonly onCommand: (command: Command) => void;
  /** A click on the icon itself, where the system tells of one. */
  readonly onClick: () => void;
  readonly log: { warn(message: string): void };
};

export type TrayIcon = {
  /** Shows the view; what has not changed is left alone. */
  readonly draw: (view: TrayView) => void;
  readonly destroy: () => void;
};

/** Without a tray host the icon is nowhere to be seen, and appears by itself when a host does; nothing here fails. */
export function createTray(options: TrayOptions): TrayIcon {
  // Held here, or the icon would vanish with the garbage.
  let tray: Tray | null = null;
  let menu: Menu | null = null;
  let isRefused = false;
  let view: TrayView | null = null;
  const drawn = { image: '', tooltip: '', menu: '' };

  const update = (): void => {
    if (view === null || isRefused) return;
    try {
      tray = drawImage(tray, view);
      drawTooltip(tray, view);
      drawMenu(tray, view);
    } catch (error) {
      isRefused = true;
      options.log.warn(`No tray icon: ${String(error)}. Everything can be reached from the status window.`);
    }
  };

  const drawImage = (on: Tray | null, { icon }: TrayView): Tray => {
    const { platform, desktop, iconsDir } = options;
    const { scaleFactor } = screen.getPrimaryDisplay();
    const file = join(iconsDir, trayImageFile(icon, { platform, desktop, prefersDark: nativeTheme.shouldUseDarkColors, scaleFactor }));
    if (on === null) {
      const created = new Tray(file);
      // On macOS a click opens the menu, and Electron tells of none while there is a menu.
      created.on('click', options.onClick);
      drawn.image = file;
      return created;
    }
    if (file !== drawn.image) on.setImage(file);
    drawn.image = file;
    return on;
  };

  const drawTooltip = (on: Tray, { tooltip }: TrayView): void => {
    if (tooltip !== drawn.tooltip) on.setToolTip(tooltip);
    drawn.tooltip = tooltip;
  };

  const drawMenu = (on: Tray, { menu: items }: TrayView): void => {
    const key = JSON.stringify(items);
    if (key === drawn.menu) return;
    // On Linux a changed item shows only after the whole menu is set again.
    menu = Menu.buildFromTemplate(items.map((item) => templateOf(item, options.onCommand)));
    on.setContextMenu(menu);
    drawn.menu = key;
  };

  nativeTheme.on('updated', update);
  screen.on('display-metrics-changed', update);
  return {
    draw: (next) => {
      view = next;
      update();
    },
    destroy: () => {
      nativeTheme.off('updated', update);
      screen.off('display-metrics-changed', update);
      tray?.destroy();
      tray = null;
      menu = null;
      view = null;
    },
  };
}

function templateOf(item: TrayItem, onCommand: (command: Command) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'line':
      return { id: item.id, label: item.label, enabled: false };
    case 'action':
      return { id: item.id, label: item.label, click: () => onCommand(item.command) };
    case 'group':
      return { id: item.id, label: item.label, submenu: item.items.map((inner) => templateOf(inner, onCommand)) };
    case 'separator':
      return { type: 'separator' };
  }
}
