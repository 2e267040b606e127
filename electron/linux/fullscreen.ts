import { blind, type Detector, detector, type WatchableDetector } from '../detector.ts';
import { type Environment, openDisplay, type XDisplay, type XDisplayOptions } from './x-display.ts';

/** Whether the window that has the keyboard fills the screen. On Wayland nobody is told, and its X server knows of some windows only. */
export function openFullscreenDetector(env: Environment): Detector | WatchableDetector {
  const isWayland = env['XDG_SESSION_TYPE'] === 'wayland' || !!env['WAYLAND_DISPLAY'];
  return isWayland || !env['DISPLAY'] ? blind : onX11(env);
}

function onX11(env: Environment): WatchableDetector {
  let watched: XDisplay | null = null;

  const look = async (): Promise<boolean | null> => {
    if (watched !== null) return isActiveFullscreen(watched);
    const display = await openDisplay({ env, onChange: () => undefined, onLost: () => undefined });
    return isActiveFullscreen(display).finally(display.end);
  };

  const watch: WatchableDetector['watch'] = (onChange) => {
    let own: XDisplay | null = null;
    let isOver = false;
    const drop = (): void => {
      own?.end();
      if (watched === own) watched = null;
      own = null;
    };
    const lose = (): void => {
      if (isOver) return;
      drop();
      onChange();
    };
    const begin = async (): Promise<void> => {
      const display = await openFollowing(env, onChange, lose);
      if (isOver) return display.end();
      own = display;
      watched = display;
      onChange();
    };
    // Where it cannot begin, nothing is told: the answer has to be asked for.
    begin().catch(() => undefined);
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
async function openFollowing(env: Environment, onChange: () => void, onLost: () => void): Promise<XDisplay> {
  let followed = 0;
  let hear: XDisplayOptions['onChange'] = () => undefined;
  const display = await openDisplay({ env, onChange: (window, property) => hear(window, property), onLost });
  const follow = async (): Promise<void> => {
    const [window = 0] = (await display.numbers(display.root, active)) ?? [];
    if (window === followed) return;
    if (followed !== 0) display.hear(followed, false);
    if (window !== 0) display.hear(window, true);
    followed = window;
  };
  const [active, state] = await Promise.all([display.atom('_NET_ACTIVE_WINDOW'), display.atom('_NET_WM_STATE')]);
  hear = (window, property) => {
    if (window === display.root && property === active) follow().then(onChange, onLost);
    // Some window managers leave the last window of all as the active one.
    else if (window === followed && (property === state || property === null)) onChange();
  };
  display.hear(display.root, true);
  await follow();
  return display;
}

async function isActiveFullscreen(display: XDisplay): Promise<boolean | null> {
  const [check = 0, active = 0, state = 0, fullscreen = 0, type = 0, desktop = 0] = await Promise.all(names.map(display.atom));
  const [managers, windows] = await Promise.all([display.numbers(display.root, check), display.numbers(display.root, active)]);
  const manager = managers?.[0] ?? 0;
  // What a window manager that is gone has left behind says nothing: a living one has this window.
  if (manager === 0 || (await display.numbers(manager, check))?.[0] !== manager) return null;
  const window = windows?.[0] ?? 0;
  if (window === 0) return false;
  const [states, types] = await Promise.all([display.numbers(window, state), display.numbers(window, type)]);
  if (states === null || types === null) return false;
  return states.includes(fullscreen) && !types.includes(desktop);
}

/** https://specifications.freedesktop.org/wm-spec/latest/ */
const names = [
  '_NET_SUPPORTING_WM_CHECK',
  '_NET_ACTIVE_WINDOW',
  '_NET_WM_STATE',
  '_NET_WM_STATE_FULLSCREEN',
  '_NET_WM_WINDOW_TYPE',
  '_NET_WM_WINDOW_TYPE_DESKTOP',
];
