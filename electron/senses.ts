import { powerMonitor } from 'electron';
import type { Fact } from '../shared/sitting/model.ts';

/** Milliseconds since the last input anywhere; null where the system cannot tell. */
export function readIdleMs(): number | null {
  try {
    return powerMonitor.getSystemIdleTime() * 1000;
  } catch {
    // No display server to ask; the core falls back to lock and sleep, and says so.
    return null;
  }
}

/** Power and lock events as facts. They may come doubled (seen on Linux): the core does not mind. */
export function watchPower(tell: (fact: Fact) => void): void {
  powerMonitor.on('suspend', () => tell({ type: 'suspended' }));
  powerMonitor.on('resume', () => tell({ type: 'resumed' }));
  // macOS and Windows only; the session's lock on Linux is heard over D-Bus.
  powerMonitor.on('lock-screen', () => tell({ type: 'screenLocked' }));
  powerMonitor.on('unlock-screen', () => tell({ type: 'screenUnlocked' }));
}
