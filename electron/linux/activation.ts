import { app } from 'electron';

/**
 * Lets the window that is shown next take the keyboard on Wayland, as the click that the token came with allows. Chromium
 * uses the token that it last found in the environment, but looks only at its start and when the single-instance lock is
 * asked for: there is no API for it (https://github.com/electron/electron/pull/50269). On X11 nothing of it is needed.
 */
export function lendActivation(token: string): void {
  if (!process.env['WAYLAND_DISPLAY'] || !app.hasSingleInstanceLock()) return;
  process.env['XDG_ACTIVATION_TOKEN'] = token;
  // Back in the same breath, so that no second start gets in between.
  app.releaseSingleInstanceLock();
  app.requestSingleInstanceLock();
  delete process.env['XDG_ACTIVATION_TOKEN'];
}
