import { describe, expect, it } from 'vitest';
import { loginItemPath, programAtLogin, stateOfLoginItem } from './login-item.ts';

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

  it('of the portable app starts the file that was downloaded, not what it unpacked', () => {
    const running = 'C:\\Temp\\2f\\Unhunch.exe';
    const env = { PORTABLE_EXECUTABLE_FILE: 'D:\\Unhunch.exe', PORTABLE_EXECUTABLE_APP_FILENAME: 'unhunch' };
    expect(programAtLogin(env, running)).toBe('D:\\Unhunch.exe');
    expect(programAtLogin({ ...env, PORTABLE_EXECUTABLE_APP_FILENAME: 'terminal' }, running)).toBe(running);
    expect(programAtLogin({}, running)).toBe(running);
  });

  it('of Windows is looked up by its quoted path', () => {
    expect(loginItemPath('C:\\Program Files\\Unhunch\\Unhunch.exe')).toBe('"C:\\Program Files\\Unhunch\\Unhunch.exe"');
  });
});
