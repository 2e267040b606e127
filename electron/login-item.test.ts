import { describe, expect, it } from 'vitest';
import { loginItemPath, stateOfLoginItem } from './login-item.ts';

describe('the login item', () => {
  it.each([
    ['enabled', 'on'],
    ['requires-approval', 'needsApproval'],
    ['not-registered', 'off'],
    ['not-found', 'off'],
  ] as const)('of macOS that is %s is %s', (status, state) => {
    expect(stateOfLoginItem('darwin', { openAtLogin: true, status })).toBe(state);
  });

  it('of Windows that was switched off in the task manager is off', () => {
    expect(stateOfLoginItem('win32', { openAtLogin: true, executableWillLaunchAtLogin: false })).toBe('off');
    expect(stateOfLoginItem('win32', { openAtLogin: true, executableWillLaunchAtLogin: true })).toBe('on');
  });

  it('of Windows is looked up by its quoted path', () => {
    expect(loginItemPath('C:\\Program Files\\Unhunch\\Unhunch.exe')).toBe('"C:\\Program Files\\Unhunch\\Unhunch.exe"');
  });
});
