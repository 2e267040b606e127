import { app, BrowserWindow, nativeTheme, screen, type WebContents, type WebFrameMain } from 'electron';
import type { WindowName } from '../shared/command.ts';
import { channelOf, type Pushes } from '../shared/ipc.ts';
import { isSameSite } from './lock-down.ts';
import type { Platform } from './tray-image.ts';
import { centredIn, clampedInto, isSameArea, type Size } from './window-bounds.ts';

export type WindowsOptions = {
  /** The one page; which window it is to be is told in its query: `?window=routine`. */
  readonly pageUrl: string;
  readonly preloadPath: string;
  readonly platform: Platform;
  /** Path of the app's icon; null where the system adds it by itself. */
  readonly icon: string | null;
  readonly hasDevTools: boolean;
  /** It was closed, by the user or by `close`. */
  readonly onClosed: (name: WindowName) => void;
  /** It crashed, hung or never loaded, and has been destroyed. */
  readonly onLost: (name: WindowName) => void;
  /** A key or a button was pressed in one of them. */
  readonly onInput: () => void;
  readonly log: { warn(message: string): void };
};

/** The part of an IPC event that tells who speaks. */
export type Speaker = { readonly sender: WebContents; readonly senderFrame: WebFrameMain | null };

export type Windows = {
  /** Opens it or shows the one that is open. Without `focus` the keyboard stays where it is; a fresh one starts over. */
  readonly open: (name: WindowName, how: { readonly focus: boolean; readonly isFresh?: boolean }) => void;
  readonly close: (name: WindowName) => void;
  readonly send: <K extends keyof Pushes>(channel: K, payload: Pushes[K]) => void;
  readonly isTrusted: (speaker: Speaker) => boolean;
  /** Which window a message came from; null for a stranger. */
  readonly nameOf: (sender: WebContents) => WindowName | null;
};

const sizes: Readonly<Record<WindowName, { readonly normal: Size; readonly least: Size }>> = {
  status: { normal: { width: 420, height: 560 }, least: { width: 340, height: 400 } },
  settings: { normal: { width: 520, height: 640 }, least: { width: 400, height: 400 } },
  routine: { normal: { width: 420, height: 640 }, least: { width: 340, height: 480 } },
};

/** The paper of the pages, so that nothing flashes before they have drawn. */
const paper = { light: '#FBF8F4', dark: '#161C1B' } as const;

const loadWithinMs = 15_000;
const navigationAborted = -3;

/** One window of each name at most; created when asked for, destroyed when closed, none kept hidden. */
export function createWindows(options: WindowsOptions): Windows {
  const { pageUrl, onClosed, onLost, onInput, log } = options;
  const alive = new Map<WindowName, OpenWindow>();

  const create = (name: WindowName): OpenWindow => {
    const window = new BrowserWindow(constructorOptions(name, options));
    const opened: OpenWindow = { window, isReady: false, focus: false };
    alive.set(name, opened);
    window.removeMenu();

    const lose = (why: string): void => {
      if (alive.get(name) !== opened) return;
      alive.delete(name);
      clearTimeout(deadline);
      log.warn(`The ${name} window ${why}; it was closed.`);
      window.destroy();
      onLost(name);
    };
    const deadline = setTimeout(() => lose('did not load in time'), loadWithinMs);

    window.once('ready-to-show', () => {
      clearTimeout(deadline);
      opened.isReady = true;
      reveal(opened, options.platform);
    });
    window.on('closed', () => {
      clearTimeout(deadline);
      if (alive.get(name) !== opened) return;
      alive.delete(name);
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

  const open: Windows['open'] = (name, { focus, isFresh = false }) => {
    const existing = alive.get(name);
    if (isFresh) existing?.window.webContents.reload();
    const opened = existing ?? create(name);
    opened.focus ||= focus;
    if (opened.isReady) reveal(opened, options.platform);
  };

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
    send: (channel, payload) => {
      for (const { window } of alive.values()) window.webContents.send(channelOf(channel), payload);
    },
    isTrusted: ({ sender, senderFrame }) =>
      nameOf(sender) !== null && senderFrame !== null && senderFrame.parent === null && isSameSite(senderFrame.url, pageUrl),
    nameOf,
  };
}

type OpenWindow = {
  readonly window: BrowserWindow;
  isReady: boolean;
  /** Whether it takes the keyboard when it is next shown. */
  focus: boolean;
};

function constructorOptions(name: WindowName, options: WindowsOptions): Electron.BrowserWindowConstructorOptions {
  const { normal, least } = sizes[name];
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const isRoutine = name === 'routine';
  return {
    ...centredIn(workArea, normal),
    useContentSize: true,
    minWidth: Math.min(least.width, workArea.width),
    minHeight: Math.min(least.height, workArea.height),
    show: false,
    title: 'Unhunch',
    backgroundColor: paperNow(),
    fullscreenable: false,
    maximizable: !isRoutine,
    autoHideMenuBar: true,
    ...(options.icon === null ? {} : { icon: options.icon }),
    webPreferences: {
      preload: options.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: options.hasDevTools,
      // A covered routine goes on: its user stands at the wall, and its tones are the only guide.
      backgroundThrottling: !isRoutine,
      // Nobody has clicked in a window that a timer opened, and its tones must sound all the same.
      ...(isRoutine ? { autoplayPolicy: 'no-user-gesture-required' as const } : {}),
    },
  };
}

function reveal(opened: OpenWindow, platform: Platform): void {
  const { window, focus } = opened;
  opened.focus = false;
  if (!focus) {
    if (!window.isVisible()) window.showInactive();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  // An app without a Dock icon is not brought forward by its window alone.
  if (platform === 'darwin') app.focus({ steal: true });
  window.focus();
}

/** A display that goes, shrinks or gains a panel leaves no window out of reach. */
function keepOnScreen(alive: ReadonlyMap<WindowName, OpenWindow>): void {
  const clampAll = (): void => {
    for (const { window } of alive.values()) {
      const bounds = window.getBounds();
      const clamped = clampedInto(screen.getDisplayMatching(bounds).workArea, bounds);
      if (!isSameArea(bounds, clamped)) window.setBounds(clamped);
    }
  };
  screen.on('display-added', clampAll);
  screen.on('display-removed', clampAll);
  screen.on('display-metrics-changed', clampAll);
}

function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}
