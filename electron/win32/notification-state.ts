import { type Detector, detector } from '../detector.ts';
import { loadShell } from './shell.ts';

/** What Windows itself goes by when it keeps notifications back. */
export function openWindowsHolds(): { readonly dnd: Detector; readonly fullscreen: Detector } {
  return {
    dnd: detector(async () => {
      const { notificationState, quietHoursProfile } = await loadShell();
      return isQuiet(notificationState(), quietHoursProfile());
    }),
    fullscreen: detector(async () => {
      const { notificationState } = await loadShell();
      return isFullscreen(notificationState());
    }),
  };
}

/** https://learn.microsoft.com/windows/win32/api/shellapi/ne-shellapi-query_user_notification_state */
const notPresent = 1;
const busy = 2;
const fullscreenGame = 3;
const presentation = 4;
const accepts = 5;
const quietTime = 6;
/** A Store app is open: those filled the screen on Windows 8 only. */
const storeApp = 7;

/** The whole screen is taken, or the user said that this is a presentation. */
export function isFullscreen(state: number | null): boolean | null {
  if (state === busy || state === fullscreenGame || state === presentation) return true;
  return state === notPresent || state === accepts || state === quietTime || state === storeApp ? false : null;
}

/** The state knows only the first hour of a new user as quiet; the profile, what the user calls do not disturb: off, priority only, alarms only. */
export function isQuiet(state: number | null, profile: number | null): boolean | null {
  if (state === quietTime || profile === 1 || profile === 2) return true;
  return profile === 0 ? false : null;
}
