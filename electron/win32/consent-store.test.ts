import { describe, expect, it } from 'vitest';
import { isDeviceInUse } from './consent-store.ts';

const root = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';

const fileTime = (iso: string) => `0x${((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n).toString(16)}`;
const bootedAt = Date.parse('2026-03-02T08:00:00Z');
const earlier = fileTime('2026-02-27T15:00:00Z');
const morning = fileTime('2026-03-02T09:00:00Z');
const later = fileTime('2026-03-02T09:30:00Z');

/** As `reg query … /s` writes it. */
const program = (name: string, start: string, stop: string) =>
  [
    `${root}\\${name}`,
    '    Value    REG_SZ    Allow',
    `    LastUsedTimeStart    REG_QWORD    ${start}`,
    `    LastUsedTimeStop    REG_QWORD    ${stop}`,
    '',
    '',
  ].join('\r\n');
const isInUse = (...programs: readonly string[]) =>
  isDeviceInUse(['', root, '    Value    REG_SZ    Allow', '', programs.join('')].join('\r\n'), bootedAt);

describe('the consent store of Windows', () => {
  it('says that nobody uses the device', () => {
    expect(isInUse()).toBe(false);
    expect(isInUse(program('Microsoft.WindowsSoundRecorder_8wekyb3d8bbwe', morning, later))).toBe(false);
  });

  it('says that a program of the store uses it', () => expect(isInUse(program('MSTeams_8wekyb3d8bbwe', morning, '0x0'))).toBe(true));

  it('says that any other program uses it', () => {
    expect(isInUse(program('A_b', morning, later), program('NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe', later, '0x0'))).toBe(true);
  });

  it('is not believed about a use from before the start of the machine', () => {
    expect(isInUse(program('NonPackaged\\C:#crashed.exe', earlier, '0x0'))).toBe(false);
  });

  it('is not believed about a program that never began', () => {
    expect(isInUse(program('A_b', '0x0', '0x0'), `${root}\\B_c\r\n    LastUsedTimeStop    REG_QWORD    0x0\r\n`)).toBe(false);
  });
});
