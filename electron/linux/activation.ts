import { app } from 'electron';
import { retakeLock } from '../profile-lock.ts';

/**
 * Lets the window that is shown next take the keyboard on Wayland, as the click that the token came with allows. Chromium
 * uses the token that it last found in the environment, but looks only at its start and when the single-instance lock is
 * asked for: there is no API for it (https://github.com/electron/electron/pull/50269). On X11 nothing of it is needed.
 */
export function lendActivation(token: string): void {
  if (!process.env['WAYLAND_DISPLAY'] || !app.hasSingleInstanceLock()) return;
  process.env['XDG_ACTIVATION_TOKEN'] = token;
  retakeLock();
  delete process.env['XDG_ACTIVATION_TOKEN'];
}
