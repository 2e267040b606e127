import { blind, type Detector, detector, type WatchableDetector } from '../detector.ts';
import { type Environment, isWayland } from '../environment.ts';
import type { XDisplay, XDisplayOptions } from './x-display.ts';

/** An X server that did not answer, or is gone, may be back by then. */
const beginAgainMs = 15_000;

/** Whether the window that has the keyboard fills the screen. On Wayland nobody is told, and its X server knows of some windows only. */
export function openFullscreenDetector(env: Environment, openOf = openDisplay): Detector | WatchableDetector {
  return isWayland(env) || !env['DISPLAY'] ? blind : onX11((heard) => openOf({ env, ...heard }));
}

type Open = (heard: Omit<XDisplayOptions, 'env'>) => Promise<XDisplay>;

function onX11(open: Open): WatchableDetector {
  let watched: XDisplay | null = null;

  const look = async (): Promise<boolean | null> => {
    if (watched !== null) return isActiveFullscreen(watched);
    const display = await open({ onChange: () => undefined, onLost: () => undefined });
    return isActiveFullscreen(display).finally(display.end);
  };

  const watch: WatchableDetector['watch'] = (onChange) => {
    let own: XDisplay | null = null;
    let isOver = false;
    let timer: NodeJS.Timeout | null = null;
    const drop = (): void => {
      if (timer !== null) clearTimeout(timer);
      own?.end();
      if (watched === own) watched = null;
      own = null;
    };
    // Where it cannot begin, nothing is told: the answer has to be asked for.
    const beginLater = (): void => {
      if (isOver) return;
      drop();
      timer = setTimeout(begin, beginAgainMs);
    };
    const lose = (): void => {
      if (isOver) return;
      beginLater();
      onChange();
    };
    const up = (display: XDisplay): void => {
      if (isOver) {
        display.end();
        return;
      }
      own = display;
      watched = display;
      onChange();
    };
    const begin = (): void => void openFollowing(open, onChange, lose).then(up, beginLater);
    begin();
    return {
      isUp: () => own !== null,
      stop: () => {
        isOver = true;
        drop();
      },
    };
  };

  return { ...detector(look), watch };
}

/** A connection that tells when another window gets the keyboard, and when the state of the one that has it changes or ends. */
async function openFollowing(open: Open, onChange: () => void, onLost: () => void): Promise<XDisplay> {
  let followed = 0;
  let hear: XDisplayOptions['onChange'] = () => undefined;
  const display = await open({ onChange: (window, property) => hear(window, property), onLost });
  try {
    const { active, state } = await atomsOf(display);
    const follow = async (): Promise<void> => {
      const [window = 0] = (await display.numbers(display.root, active)) ?? [];
      if (window === followed) return;
      if (followed !== 0) display.hear(followed, false);
      if (window !== 0) display.hear(window, true);
      followed = window;
    };
    hear = (window, property) => {
      if (window === display.root && property === active) follow().then(onChange, onLost);
      // Some window managers leave the last window of all as the active one.
      else if (window === followed && (property === state || property === null)) onChange();
    };
    display.hear(display.root, true);
    await follow();
    return display;
  } catch (error) {
    // Nobody else knows of it yet.
    display.end();
    throw error;
  }
}

async function isActiveFullscreen(display: XDisplay): Promise<boolean | null> {
  const atoms = await atomsOf(display);
  const { root, numbers } = display;
  const manager = (await numbers(root, atoms.check))?.[0] ?? 0;
  // What a window manager that is gone has left behind says nothing: a living one has this window.
  if (manager === 0 || (await numbers(manager, atoms.check))?.[0] !== manager) return null;
  const window = await windowInFront(display, atoms);
  if (window === 0) return false;
  const [states, types] = await Promise.all([numbers(window, atoms.state), numbers(window, atoms.type)]);
  if (states === null || types === null) return false;
  return states.includes(atoms.fullscreen) && !types.includes(atoms.desktop);
}

/**
 * The active window; under one of ours the topmost of the others that is no panel: who opens the status to see what holds a reminder has not
 * left what fills the screen. Zero for none.
 */
async function windowInFront({ root, numbers }: XDisplay, { active, stacking, pid, state, hidden, type, dock }: Atoms): Promise<number> {
  const isOurs = async (window: number): Promise<boolean> => (await numbers(window, pid))?.[0] === process.pid;
  const window = (await numbers(root, active))?.[0] ?? 0;
  if (window === 0 || !(await isOurs(window))) return window;
  for (const below of ((await numbers(root, stacking)) ?? []).toReversed()) {
    const [states, types] = await Promise.all([numbers(below, state), numbers(below, type)]);
    const isWindow = states !== null && !states.includes(hidden) && !types?.includes(dock);
    if (isWindow && !(await isOurs(below))) return below;
  }
  return 0;
}

/** https://specifications.freedesktop.org/wm-spec/latest/ */
const names = {
  check: '_NET_SUPPORTING_WM_CHECK',
  active: '_NET_ACTIVE_WINDOW',
  stacking: '_NET_CLIENT_LIST_STACKING',
  pid: '_NET_WM_PID',
  state: '_NET_WM_STATE',
  hidden: '_NET_WM_STATE_HIDDEN',
  fullscreen: '_NET_WM_STATE_FULLSCREEN',
  type: '_NET_WM_WINDOW_TYPE',
  desktop: '_NET_WM_WINDOW_TYPE_DESKTOP',
  dock: '_NET_WM_WINDOW_TYPE_DOCK',
} as const;

type Atoms = Readonly<Record<keyof typeof names, number>>;

async function atomsOf(display: XDisplay): Promise<Atoms> {
  const atoms = await Promise.all(Object.entries(names).map(async ([key, name]) => [key, await display.atom(name)] as const));
  // One for each of the names, by their keys.
  return Object.fromEntries(atoms) as Atoms;
}

/** Loaded where a reminder first looks. */
async function openDisplay(options: XDisplayOptions): Promise<XDisplay> {
  return (await import('./x-display.ts')).openDisplay(options);
}
