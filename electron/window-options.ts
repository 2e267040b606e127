import { nativeTheme, screen } from 'electron';
import { assertNever } from '../shared/assert-never.ts';
import type { WindowName } from '../shared/command.ts';
import type { Platform } from './tray-image.ts';
import { type Area, centredIn, inCornerOf, reopenedAt, type Size, trayCornerOf } from './window-bounds.ts';

export type WindowLook = {
  readonly preloadPath: string;
  readonly platform: Platform;
  /** Path of the app's icon; null where the system adds it by itself. */
  readonly icon: string | null;
  readonly hasDevTools: boolean;
  /** Where the tray icon is on the screen, as far as the system tells. */
  readonly trayBounds: () => Area | null;
};

/** One like any other; small, without a frame, near the tray and above the rest; or never shown, only heard. */
export type WindowKind = 'window' | 'card' | 'unseen';

type Traits = {
  readonly kind: WindowKind;
  /** It opens again where the user left it. */
  readonly keepsPlace: boolean;
  readonly size: Size;
  /** As small as it gets, where it can be resized. */
  readonly least: Size;
  /** Its tones sound and its time runs though nobody has clicked in it and something covers it. */
  readonly plays: boolean;
  /** Destroyed after so long, whatever it does. */
  readonly livesMs: number | null;
};

const usual = { kind: 'window', keepsPlace: true, plays: false, livesMs: null } as const;
const apart = { ...usual, keepsPlace: false } as const;
const card: Size = { width: 360, height: 156 };
const unseen: Size = { width: 100, height: 100 };

export const traits: Readonly<Record<WindowName, Traits>> = {
  status: { ...usual, size: { width: 420, height: 600 }, least: { width: 340, height: 400 } },
  history: { ...usual, size: { width: 800, height: 752 }, least: { width: 400, height: 400 } },
  settings: { ...usual, size: { width: 760, height: 640 }, least: { width: 400, height: 400 } },
  tips: { ...usual, size: { width: 420, height: 640 }, least: { width: 340, height: 400 } },
  about: { ...usual, size: { width: 420, height: 640 }, least: { width: 340, height: 400 } },
  // Shown once, so all of a step is in sight.
  welcome: { ...apart, size: { width: 440, height: 640 }, least: { width: 340, height: 480 } },
  routine: { ...apart, size: { width: 420, height: 640 }, least: { width: 340, height: 480 }, plays: true },
  card: { ...apart, kind: 'card', size: card, least: card },
  // A system without sound never ends its tone.
  chime: { ...apart, kind: 'unseen', size: unseen, least: unseen, plays: true, livesMs: 10_000 },
};

/** Where it is asked to be, `place` being where the user left it: a size without its frame. */
export function firstBounds(name: WindowName, { trayBounds }: WindowLook, place: Area | null): Area {
  const { kind, size, least } = traits[name];
  if (kind === 'card') {
    const tray = trayBounds();
    const display = tray === null ? displayWithCursor() : screen.getDisplayMatching(tray);
    return inCornerOf(display.workArea, trayCornerOf(display, tray), size);
  }
  const { workArea } = displayWithCursor();
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  return place === null ? centredIn(workArea, size) : reopenedAt(place, areas, workArea, least);
}

/** What its window is made with. It is not shown yet. */
export function constructorOptions(name: WindowName, look: WindowLook, bounds: Area): Electron.BrowserWindowConstructorOptions {
  const { kind, plays } = traits[name];
  return {
    ...bounds,
    ...(kind === 'card' ? cardOptions(look) : usualOptions(name, bounds)),
    useContentSize: true,
    show: false,
    title: 'Unhunch',
    backgroundColor: paperNow(),
    fullscreenable: false,
    autoHideMenuBar: true,
    ...(look.icon === null ? {} : { icon: look.icon }),
    webPreferences: {
      preload: look.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      disableDialogs: true,
      devTools: look.hasDevTools,
      backgroundThrottling: !plays,
      ...(plays ? { autoplayPolicy: 'no-user-gesture-required' as const } : {}),
    },
  };
}

/** The paper of the pages, so that nothing flashes before they have drawn. */
export function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? '#161C1B' : '#FBF8F4';
}

function usualOptions(name: WindowName, bounds: Area): Electron.BrowserWindowConstructorOptions {
  const { least, plays } = traits[name];
  return { minWidth: Math.min(least.width, bounds.width), minHeight: Math.min(least.height, bounds.height), maximizable: !plays };
}

/** It can be clicked and tabbed into; that it takes no focus by itself is up to how it is shown. */
function cardOptions({ platform }: WindowLook): Electron.BrowserWindowConstructorOptions {
  return {
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    ...typeOf(platform),
  };
}

function typeOf(platform: Platform): { readonly type?: string } {
  switch (platform) {
    case 'darwin':
      // Takes clicks and keys without bringing its app forward.
      return { type: 'panel' };
    case 'linux':
      // In no taskbar, for which `skipTaskbar` does nothing here; and unlike a notification's it takes clicks and keys.
      return { type: 'splash' };
    case 'win32':
      return {};
    default:
      return assertNever(platform);
  }
}

function displayWithCursor(): Electron.Display {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
}
