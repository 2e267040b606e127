import { expect, it } from 'vitest';
import { portalSwitch } from './shortcuts-portal.ts';

const both = 'GlobalShortcutsPortal,GlobalShortcutsPortalPreferredTrigger';

it('asks for the portal under Wayland alone', () => {
  expect(portalSwitch({ XDG_SESSION_TYPE: 'wayland' }, '')).toBe(both);
  expect(portalSwitch({ WAYLAND_DISPLAY: 'wayland-0' }, '')).toBe(both);
  expect(portalSwitch({ XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, '')).toBeNull();
});

it('keeps the features of the command line, each once', () => {
  expect(portalSwitch({ XDG_SESSION_TYPE: 'wayland' }, 'WaylandWindowDecorations,GlobalShortcutsPortal')).toBe(
    'WaylandWindowDecorations,GlobalShortcutsPortal,GlobalShortcutsPortalPreferredTrigger',
  );
});
