import { type BrowserWindow, screen } from 'electron';
import { type Area, type Growth, isSameArea, isSameSize, type Placed } from './window-bounds.ts';
import { settlesWithinMs } from './window-places.ts';

export type PlacedWindow = {
  readonly window: BrowserWindow;
  /** Null while it is as small as it was opened. */
  growth: Growth | null;
  /** Where it was last put by us, and when by a clock that never jumps. */
  placed: { readonly bounds: Area; readonly at: number } | null;
};

/** Puts a window where `to` tells, which knows how it grew, where it is, and the display. */
export function place(placed: PlacedWindow, to: (growth: Growth | null, bounds: Area, area: Area) => Placed): void {
  const bounds = boundsNow(placed);
  const next = to(placed.growth, bounds, screen.getDisplayMatching(bounds).workArea);
  placed.growth = next.growth;
  if (isSameArea(bounds, next.bounds)) return;
  put(placed, next.bounds);
  // On X11 Chromium drops what it takes for no change: a request for the size it was last told of, though another is still on its way.
  setTimeout(() => {
    const { window, placed: last } = placed;
    if (window.isDestroyed() || last?.bounds !== next.bounds || isSameSize(window.getBounds(), next.bounds)) return;
    put(placed, next.bounds);
  }, settlesWithinMs);
}

function put(placed: PlacedWindow, bounds: Area): void {
  placed.placed = { bounds, at: performance.now() };
  placed.window.setBounds(bounds);
}

/** The window system moves it in its own time, and tells where it was until then. */
function boundsNow({ window, placed }: PlacedWindow): Area {
  return placed !== null && performance.now() - placed.at < settlesWithinMs ? placed.bounds : window.getBounds();
}
