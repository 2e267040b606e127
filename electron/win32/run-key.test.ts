import { describe, expect, it } from 'vitest';
import { isSwitchedOff, programInRunKey } from './run-key.ts';

const name = 'app.unhunch.Unhunch';
/** As `reg query … /v` writes it. */
const written = (type: string, value: string) =>
  ['', 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run', `    ${name}    ${type}    ${value}`, '', ''].join('\r\n');

describe('the run key of Windows', () => {
  it('names the program between quotes', () => {
    expect(programInRunKey(written('REG_SZ', '"C:\\Program Files\\Unhunch\\Unhunch.exe" --x'), name)).toBe(
      'C:\\Program Files\\Unhunch\\Unhunch.exe',
    );
  });

  it('names what Windows would start where the quotes are missing', () => {
    expect(programInRunKey(written('REG_SZ', 'C:\\Program Files\\Unhunch\\Unhunch.exe'), name)).toBe('C:\\Program');
  });

  it('names nothing under another name', () => {
    expect(programInRunKey(written('REG_SZ', '"C:\\x.exe"'), 'appxunhunch')).toBe(null);
    expect(programInRunKey('', name)).toBe(null);
  });

  it('is switched off by the task manager in its first byte', () => {
    expect(isSwitchedOff(written('REG_BINARY', '030000009A7B3C4D5E6FDA01'), name)).toBe(true);
    expect(isSwitchedOff(written('REG_BINARY', '020000000000000000000000'), name)).toBe(false);
    expect(isSwitchedOff('', name)).toBe(false);
  });
});
