import type { System } from '../shared/words/shortcut.ts';

/** What this window runs on, as its browser tells. */
export const system: System = systemOf(navigator.userAgent);

function systemOf(userAgent: string): System {
  if (userAgent.includes('Mac OS X')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}
