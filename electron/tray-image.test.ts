import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Panel, trayImageFile } from './tray-image.ts';

const panel: Panel = { platform: 'linux', desktop: 'XFCE', prefersDark: false, scaleFactor: 1 };
const file = (changes: Partial<Panel>) => trayImageFile('due', { ...panel, ...changes });

describe('the tray icon on Linux', () => {
  it('can be seen on any panel where the tone is not known', () => {
    expect(file({})).toBe(join('linux', 'any-22', 'due.png'));
    expect(file({ desktop: '' })).toBe(join('linux', 'any-22', 'due.png'));
  });

  it('is made for the dark bar of GNOME and Ubuntu', () => {
    expect(file({ desktop: 'GNOME' })).toContain('dark-');
    expect(file({ desktop: 'ubuntu:GNOME' })).toContain('dark-');
  });

  it('follows the theme on KDE', () => {
    expect(file({ desktop: 'KDE' })).toContain('light-');
    expect(file({ desktop: 'KDE', prefersDark: true })).toContain('dark-');
  });

  it.each([
    [1, 22],
    [1.25, 28],
    [1.5, 33],
    [1.75, 44],
    [2, 44],
    [3, 44],
  ])('at scale %f has %i pixels', (scaleFactor, size) => {
    expect(file({ scaleFactor })).toContain(`-${size}`);
  });
});

describe('the tray icon elsewhere', () => {
  it('is a template on macOS, which the system tints', () => {
    expect(file({ platform: 'darwin' })).toBe(join('darwin', 'dueTemplate.png'));
  });

  it('follows the theme on Windows', () => {
    expect(file({ platform: 'win32', prefersDark: true })).toBe(join('win32', 'dark', 'due.ico'));
  });
});
