import type { Platform } from './tray-image.ts';

/** The only look at where we run. What is none of the three is closest to Linux: X11 and D-Bus. */
export const platform: Platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
