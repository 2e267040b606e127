/**
 * Whether a program uses the device, from what `reg query … /s` writes of its part of the consent store: Windows keeps
 * there, for each program, when it last began to use it and when it stopped, 0 while it has not. What began before the
 * machine did is a stop that nobody wrote down.
 */
export function isDeviceInUse(output: string, bootedAtMs: number): boolean {
  return output.split(/^(?=HKEY_)/m).some((program) => {
    const began = time(program, 'LastUsedTimeStart');
    return began !== null && epochMs(began) >= bootedAtMs - slackMs && time(program, 'LastUsedTimeStop') === 0n;
  });
}

/** The time since the start is known to the clock's correction only. */
const slackMs = 60_000;

function time(program: string, name: string): bigint | null {
  const found = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-f]+)\\s*$`, 'im').exec(program)?.[1];
  return found === undefined ? null : BigInt(found);
}

/** Windows counts tenths of microseconds since 1601. https://learn.microsoft.com/windows/win32/api/minwinbase/ns-minwinbase-filetime */
function epochMs(fileTime: bigint): number {
  return Number(fileTime / 10_000n) - 11_644_473_600_000;
}
