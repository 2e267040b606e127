import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desktop, startDesktop } from '../e2e/desktop/index.ts';
import { projectDir, say } from './commands.ts';
import { ensurePackages } from './system-packages.ts';

export type SomeDesktop = {
  readonly env: Readonly<Record<string, string>>;
  /** Undefined on the user's own desktop. */
  readonly virtual: Desktop | undefined;
  readonly stop: () => Promise<void>;
};

/** The user's desktop, or where there is none, such as in a container or over SSH, the one that the tests use. */
export async function someDesktop(): Promise<SomeDesktop> {
  if (hasDesktop()) {
    await ensurePackages(['run']);
    return { env: {}, virtual: undefined, stop: async () => undefined };
  }
  say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): using a virtual desktop.');
  await ensurePackages(['run', 'desktop']);
  const virtual = await startDesktop({ dir: join(projectDir, '.cache/desktop') });
  return { env: virtual.connection, virtual, stop: virtual.stop };
}

function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/**
 * Chromium's sandbox refuses root, and needs user namespaces where its helper is not installed setuid, as in a checkout.
 * An installed Unhunch keeps its sandbox.
 * https://github.com/electron/electron/issues/42510
 */
function mustGoWithoutSandbox(): boolean {
  if (process.platform !== 'linux') return false;
  const reads = (setting: string, value: string) => {
    try {
      return readFileSync(join('/proc/sys/kernel', setting), 'utf8').trim() === value;
    } catch {
      return false;
    }
  };
  const isRoot = process.getuid?.() === 0;
  return isRoot || reads('apparmor_restrict_unprivileged_userns', '1') || reads('unprivileged_userns_clone', '0');
}

/** For a runtime or a package that was not installed. */
export function sandboxSwitches(): readonly string[] {
  return mustGoWithoutSandbox() ? ['--no-sandbox'] : [];
}

/** Aborted by the first Ctrl+C, or its likes, so that everything can be put away in order. */
export function untilInterrupted(): AbortSignal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
  return interruption.signal;
}
