import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTray, trayPlaceOf, trayPlaces } from './tray-place.ts';
import { english } from './words/words.ts';

const on = (desktop: string, hasHost: boolean | null = true) => trayPlaceOf({ platform: 'linux', desktop, hasHost });

describe('where the tray icon is', () => {
  it('is the menu bar on macOS and the taskbar on Windows, whatever a Linux desktop would say', () => {
    expect(trayPlaceOf({ platform: 'darwin', desktop: 'GNOME', hasHost: false })).toBe('menuBar');
    expect(trayPlaceOf({ platform: 'win32', desktop: '', hasHost: null })).toBe('taskbar');
  });

  it.each([
    ['KDE', 'plasma'],
    ['XFCE', 'topPanel'],
    ['MATE', 'topPanel'],
    ['X-Cinnamon', 'bottomPanel'],
    ['LXQt', 'bottomPanel'],
    ['ubuntu:GNOME', 'topBar'],
    ['Budgie:GNOME', 'topPanel'],
    ['Unity', 'topBar'],
    ['sway', 'panel'],
    ['', 'panel'],
    ['constructor', 'panel'],
  ] as const)('is where %s usually has it', (desktop, place) => {
    expect(on(desktop)).toBe(place);
  });

  it('is nowhere where nothing shows icons, and GNOME is told apart for its own way out', () => {
    expect(on('ubuntu:GNOME', false)).toBe('gnome');
    expect(on('GNOME-Classic:GNOME', false)).toBe('gnome');
    expect(on('Budgie:GNOME', false)).toBe('none');
    expect(on('KDE', false)).toBe('none');
    expect(on('', false)).toBe('none');
  });

  it('is not promised on a desktop that ships without a tray before anyone has seen one', () => {
    expect(on('GNOME', null)).toBe('gnome');
    expect(on('Pantheon', null)).toBe('none');
    expect(on('XFCE', null)).toBe('topPanel');
  });

  it('is never claimed where there is no host, and always where there is one', () => {
    fc.assert(fc.property(fc.string(), fc.boolean(), (desktop, hasHost) => hasTray(on(desktop, hasHost)) === hasHost));
  });

  it('has a sentence of its own', () => {
    const sentences = trayPlaces.map((place) => english.welcome.places[place]);
    expect(new Set(sentences).size).toBe(trayPlaces.length);
  });
});
