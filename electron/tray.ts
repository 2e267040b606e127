import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeTheme, screen, Tray } from 'electron';
import type { Command } from '../shared/command.ts';
import type { TrayItem, TrayView } from '../shared/tray-view.ts';
import { type Platform, trayImageFile } from './tray-image.ts';
import type { Area } from './window-bounds.ts';

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
  /** Makes the icon anew: one that was made while there was no tray host is not handed to a host that comes later. */
  readonly renew: () => void;
  /** Where it is on the screen; null where the system does not tell, as on Linux. */
  readonly bounds: () => Area | null;
  readonly destroy: () => void;
};

/** Without a tray host the icon is nowhere to be seen; nothing here fails. */
export function createTray(options: TrayOptions): TrayIcon {
  // Held here, or the icon would vanish with the garbage.
  let tray: Tray | null = null;
  let menu: Menu | null = null;
  let isRefused = false;
  let view: TrayView | null = null;
  let drawn = nothing;
  let choosing: NodeJS.Timeout | null = null;

  const update = (): void => {
    if (view === null || isRefused) return;
    try {
      tray = drawImage(tray, view);
      if (choosing !== null) return;
      drawTooltip(tray, view);
      drawTitle(tray, view);
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
      drawn = { ...drawn, image: file };
      return created;
    }
    if (file !== drawn.image) on.setImage(file);
    drawn = { ...drawn, image: file };
    return on;
  };

  const drawTooltip = (on: Tray, { tooltip }: TrayView): void => {
    if (tooltip !== drawn.tooltip) on.setToolTip(tooltip);
    drawn = { ...drawn, tooltip };
  };

  const drawTitle = (on: Tray, { title }: TrayView): void => {
    if (options.platform !== 'darwin') return;
    // Figures of one width, so that the icons beside it keep still.
    if (title !== drawn.title) on.setTitle(title, { fontType: 'monospacedDigit' });
    drawn = { ...drawn, title };
  };

  const drawMenu = (on: Tray, { menu: items }: TrayView): void => {
    const key = JSON.stringify(items);
    if (key === drawn.menu) return;
    // On Linux a changed item shows only after the whole menu is set again.
    menu = Menu.buildFromTemplate(items.map((item) => templateOf(item, choose)));
    if (options.platform === 'linux') for (const { submenu } of menu.items) submenu?.on('menu-will-show', keepStill);
    on.setContextMenu(menu);
    drawn = { ...drawn, menu: key };
  };

  /**
   * On Linux each tooltip sets the whole menu anew, and an open submenu closes under the pointer. Chromium tells when one
   * opens but never when it closes.
   */
  const keepStill = (): void => {
    stopKeepingStill();
    choosing = setTimeout(() => {
      choosing = null;
      update();
    }, choosingMs);
  };
  const stopKeepingStill = (): void => {
    if (choosing !== null) clearTimeout(choosing);
    choosing = null;
  };
  const choose = (command: Command): void => {
    stopKeepingStill();
    options.onCommand(command);
    update();
  };

  const drop = (): void => {
    stopKeepingStill();
    tray?.destroy();
    tray = null;
    menu = null;
    drawn = nothing;
  };

  nativeTheme.on('updated', update);
  screen.on('display-metrics-changed', update);
  return {
    draw: (next) => {
      view = next;
      update();
    },
    renew: () => {
      drop();
      isRefused = false;
      update();
    },
    bounds: () => {
      const bounds = tray?.getBounds() ?? null;
      return bounds === null || bounds.width === 0 ? null : bounds;
    },
    destroy: () => {
      nativeTheme.off('updated', update);
      screen.off('display-metrics-changed', update);
      drop();
      view = null;
    },
  };
}

/** Time enough to read a submenu and choose from it. */
const choosingMs = 15_000;
/** What a new icon has. */
const nothing = { image: '', tooltip: '', title: '', menu: JSON.stringify([]) };

function templateOf(item: TrayItem, onCommand: (command: Command) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'line':
      return { id: item.id, label: labelOf(item), enabled: false };
    case 'action':
      return { id: item.id, label: labelOf(item), click: () => onCommand(item.command) };
    case 'group':
      return { id: item.id, label: labelOf(item), submenu: item.items.map((inner) => templateOf(inner, onCommand)) };
    case 'separator':
      return { type: 'separator' };
  }
}

/** An ampersand alone would mark the letter after it as a shortcut. */
function labelOf({ label }: { readonly label: string }): string {
  return label.replaceAll('&', '&&');
}
