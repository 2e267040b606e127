import { describe, expect, it } from 'vitest';
import { autostartEntry } from './autostart-entry.ts';

const exec = (...command: readonly string[]) =>
  autostartEntry(command)
    .split('\n')
    .find((line) => line.startsWith('Exec='));

describe('the autostart entry', () => {
  it('quotes every word of the command', () => {
    expect(exec('/opt/My Apps/unhunch', '/home/a b')).toBe('Exec="/opt/My Apps/unhunch" "/home/a b"');
  });

  it('escapes what the shell or the desktop file would read otherwise', () => {
    expect(exec('/opt/100%/$HOME')).toBe('Exec="/opt/100%%/\\\\$HOME"');
  });

  it('is an application with a name', () => {
    expect(autostartEntry(['/x'])).toMatch(/^\[Desktop Entry\]\nType=Application\nName=Unhunch\n/);
  });
});
