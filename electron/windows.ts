import { app, BrowserWindow, nativeTheme, screen, type WebContents, type WebFrameMain } from 'electron';
import type { WindowName } from '../shared/command.ts';
import { channelOf, type Pushes } from '../shared/ipc.ts';
import { isSameSite } from './lock-down.ts';
import type { Platform } from './tray-image.ts';
import { grown, refitted, shrunk } from './window-bounds.ts';
import { constructorOptions, firstBounds, paperNow, traits, type WindowKind, type WindowLook } from './window-options.ts';
import { type WindowPlaces, watchPlace } from './window-places.ts';
import { type PlacedWindow, place } from './window-placing.ts';

export type WindowsOptions = WindowLook & {
  /** The one page; which window it is to be is told in its query: `?window=routine`. */
  readonly pageUrl: string;
  readonly places: WindowPlaces;
  /** It was closed, by the user or by `close`. */
  readonly onClosed: (name: WindowName) => void;
  /** It crashed, hung or never loaded, and has been destroyed. */
  readonly onLost: (name: WindowName) => void;
  /** A key or a button was pressed in one of them. */
  readonly onInput: () => void;
  readonly log: { warn(message: string): void };
};

type How = {
  /** Without it the keyboard stays where it is. */
  readonly focus: boolean;
  /** One that is open starts over. */
  readonly isFresh?: boolean;
  readonly menu?: Pushes['showMenu'] | undefined;
};

/** The part of an IPC event that tells who speaks. */
export type Speaker = { readonly sender: WebContents; readonly senderFrame: WebFrameMain | null };

export type Windows = {
  /** Opens it or shows the one that is open, with that menu of it. */
  readonly open: (name: WindowName, how: How) => void;
  readonly close: (name: WindowName) => void;
  /** As large as its display allows, or back to where it was. */
  readonly grow: (name: WindowName, isLarge: boolean) => void;
  readonly send: <K extends keyof Pushes>(channel: K, payload: Pushes[K]) => void;
  readonly isTrusted: (speaker: Speaker) => boolean;
  /** Which window a message came from; null for a stranger. */
  readonly nameOf: (sender: WebContents) => WindowName | null;
};

const loadWithinMs = 15_000;
const navigationAborted = -3;

/** One window of each name at most; created when asked for, destroyed when closed, none kept hidden. */
export function createWindows(options: WindowsOptions): Windows {
  const { pageUrl, places, onClosed, onLost, onInput, log } = options;
  const alive = new Map<WindowName, OpenWindow>();

  const create = (name: WindowName): OpenWindow => {
    const { kind, livesMs, keepsPlace } = traits[name];
    const bounds = firstBounds(name, options, keepsPlace ? places.read(name) : null);
    const window = new BrowserWindow(constructorOptions(name, options, bounds));
    const opened: OpenWindow = { window, kind, isReady: false, focus: false, menu: null, growth: null, placed: null };
    alive.set(name, opened);
    showInDock();
    window.removeMenu();
    const placedAt = (): number => opened.placed?.at ?? 0;
    if (keepsPlace) watchPlace(window, bounds, placedAt, (place) => places.write(name, place));

    const lose = (why: string): void => {
      if (alive.get(name) !== opened) return;
      alive.delete(name);
      showInDock();
      clearTimeout(deadline);
      log.warn(`The ${name} window ${why}; it was closed.`);
      window.destroy();
      onLost(name);
    };
    const deadline = setTimeout(() => lose('did not load in time'), loadWithinMs);
    const end = livesMs === null ? undefined : setTimeout(() => window.destroy(), livesMs);

    window.once('ready-to-show', () => {
      clearTimeout(deadline);
      opened.isReady = true;
      reveal(opened, options.platform);
    });
    // Shown without the keyboard, its page does not get it when the user gives it to the window.
    window.on('focus', () => window.webContents.focus());
    window.on('closed', () => {
      clearTimeout(deadline);
      clearTimeout(end);
      if (alive.get(name) !== opened) return;
      alive.delete(name);
      showInDock();
      onClosed(name);
    });
    window.on('unresponsive', () => lose('hung'));
    const { webContents } = window;
    webContents.on('render-process-gone', (_event, { reason }) => lose(`crashed (${reason})`));
    webContents.on('preload-error', (_event, _path, error) => lose(`could not be prepared (${error.message})`));
    webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
      if (isMainFrame && code !== navigationAborted) lose(`did not load (${description})`);
    });
    webContents.on('did-navigate', (_event, _url, status) => {
      if (status >= 400) lose(`has no page (${status})`);
    });
    webContents.on('input-event', (_event, { type }) => {
      if (type === 'rawKeyDown' || type === 'mouseDown') onInput();
    });
    // No page may keep its window open.
    webContents.on('will-prevent-unload', (event) => event.preventDefault());
    window.loadURL(`${pageUrl}?window=${name}`).catch(() => {
      // Told by 'did-fail-load' already.
    });
    return opened;
  };

  const open: Windows['open'] = (name, { focus, isFresh = false, menu }) => {
    const existing = alive.get(name);
    if (isFresh && existing) {
      place(existing, shrunk);
      existing.window.webContents.reload();
    }
    const opened = existing ?? create(name);
    opened.focus ||= focus;
    opened.menu = menu ?? opened.menu;
    if (opened.isReady) reveal(opened, options.platform);
  };

  /** With a window open it is an app like any other on macOS, with an icon that has the quick actions; else it is in the tray alone. */
  function showInDock(): void {
    if (options.platform !== 'darwin') return;
    if ([...alive.values()].some(({ kind }) => kind === 'window')) void app.dock?.show();
    else app.dock?.hide();
  }

  keepOnScreen(alive);
  nativeTheme.on('updated', () => {
    for (const { window } of alive.values()) window.setBackgroundColor(paperNow());
  });

  const nameOf = (sender: WebContents): WindowName | null => {
    for (const [name, { window }] of alive) if (window.webContents === sender) return name;
    return null;
  };
  return {
    open,
    close: (name) => alive.get(name)?.window.destroy(),
    grow: (name, isLarge) => {
      const opened = alive.get(name);
      if (opened) place(opened, isLarge ? grown : shrunk);
    },
    send: (channel, payload) => {
      for (const { window } of alive.values()) window.webContents.send(channelOf(channel), payload);
    },
    isTrusted: ({ sender, senderFrame }) =>
      nameOf(sender) !== null && senderFrame !== null && senderFrame.parent === null && isSameSite(senderFrame.url, pageUrl),
    nameOf,
  };
}

type OpenWindow = PlacedWindow & {
  readonly kind: WindowKind;
  isReady: boolean;
  /** Whether it takes the keyboard when it is next shown. */
  focus: boolean;
  /** To be shown in it once it is there. */
  menu: Pushes['showMenu'] | null;
};

function reveal(opened: OpenWindow, platform: Platform): void {
  const { window, kind, focus, menu } = opened;
  opened.focus = false;
  opened.menu = null;
  if (kind === 'unseen') return;
  if (!focus) {
    if (window.isVisible()) return;
    window.showInactive();
    // X11 forgets this of a window that was not on the screen.
    if (kind === 'card') window.setVisibleOnAllWorkspaces(true, { skipTransformProcessType: true });
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  // An app without a Dock icon is not brought forward by its window alone.
  if (platform === 'darwin') app.focus({ steal: true });
  window.focus();
  if (menu !== null) window.webContents.send(channelOf('showMenu'), menu);
}

/** A display that goes, shrinks or gains a panel leaves no window out of reach. */
function keepOnScreen(alive: ReadonlyMap<WindowName, OpenWindow>): void {
  const clampAll = (): void => {
    for (const opened of alive.values()) place(opened, refitted);
  };
  screen.on('display-added', clampAll);
  screen.on('display-removed', clampAll);
  screen.on('display-metrics-changed', clampAll);
}
