import { join } from 'node:path';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import type { Site } from './figure.ts';

/** The command of the least that an Electron app in the tray can be. */
export async function bareTray(runtime: Site['runtime']): Promise<readonly [string, ...string[]]> {
  return [await runtime(), ...sandboxSwitches(), join(import.meta.dirname, 'bare')];
}
