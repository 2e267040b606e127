const windowsKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion';
/** What this user's programs at login are. */
export const runKey = `${windowsKey}\\Run`;
/** And which of them are switched off. */
export const approvedKey = `${windowsKey}\\Explorer\\StartupApproved\\Run`;

/** What `reg query … /v NAME` writes of one value: the program that is started at login; null where it names none. */
export function programInRunKey(output: string, name: string): string | null {
  const command = valueIn(output, name, 'REG_(?:EXPAND_)?SZ');
  if (command === null) return null;
  // Without quotes the path ends at its first space, whatever was meant.
  return /^"([^"]+)"/.exec(command)?.[1] ?? /^\S+/.exec(command)?.[0] ?? null;
}

/** Whether an item is switched off in the task manager: an odd first byte. https://github.com/electron/electron/pull/26515 */
export function isSwitchedOff(output: string, name: string): boolean {
  const bytes = valueIn(output, name, 'REG_BINARY') ?? '';
  return (Number.parseInt(bytes.slice(0, 2), 16) || 0) % 2 === 1;
}

function valueIn(output: string, name: string, type: string): string | null {
  const start = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s+${start}\\s+${type}\\s+(.+?)\\s*$`, 'im').exec(output)?.[1] ?? null;
}
