import { type Environment, isWayland } from '../environment.ts';

const portalFeatures = ['GlobalShortcutsPortal', 'GlobalShortcutsPortalPreferredTrigger'];

/**
 * The `enable-features` with which Chromium asks the desktop for global shortcuts over its portal, as no app may listen
 * for keys by itself under Wayland; null where it may. GNOME is asked only with the second of them.
 * https://github.com/electron/electron/pull/45171 https://github.com/electron/electron/pull/52221
 *
 * `given` are those of the command line: a switch that is set again would take their place.
 */
export function portalSwitch(env: Environment, given: string): string | null {
  if (!isWayland(env)) return null;
  return [...new Set([...given.split(','), ...portalFeatures])].filter((feature) => feature !== '').join(',');
}
