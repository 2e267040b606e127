import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { type Ended, running, runToEnd, type Unhunch } from './app.ts';
import type { Desktop } from './desktop/index.ts';
import { commandOutput } from './package-file.ts';

/** A user of this computer, with a home of its own and without any rights beyond. */
export type FreshUser = {
  readonly uid: number;
  readonly home: string;
  /** Runs to its end, without any display. */
  readonly run: (...command: readonly [string, ...string[]]) => Promise<Ended>;
  /** On that desktop, as from its menu. */
  readonly launch: (program: string) => Promise<Unhunch>;
  /** The same, and nobody looks inside. */
  readonly start: (program: string) => ChildProcess;
  readonly remove: () => Promise<void>;
};

const name = 'unhunch-test';

export async function addFreshUser({ connection }: Desktop): Promise<FreshUser> {
  await removeUser();
  await commandOutput('useradd', '--create-home', '--shell', '/bin/sh', name);
  const [, , uid = '', , , home = ''] = (await commandOutput('getent', 'passwd', name)).split(':');
  const runtime = join(home, 'runtime');
  await mkdir(runtime, { mode: 0o700 });
  await commandOutput('chown', `${name}:`, runtime);
  const env = { PATH: '/usr/bin:/bin', LANG: 'en_GB.UTF-8', HOME: home, USER: name, LOGNAME: name };
  const asUser = ['setpriv', '--reuid', name, '--regid', name, '--init-groups', '--', 'env', `--chdir=${home}`] as const;
  // Its sockets are in a folder that only its owner may enter.
  const onDesktop = { ...env, ...connection, XDG_RUNTIME_DIR: runtime, NO_AT_BRIDGE: '1' };
  const desktopPlaces = connection['XDG_RUNTIME_DIR'] ?? '';
  await chmod(desktopPlaces, 0o711);
  return {
    uid: Number(uid),
    home,
    run: (...command) => runToEnd([...asUser, ...command], env),
    launch: async (program) => {
      const script = join(home, 'launch');
      await writeFile(script, `#!/bin/sh\nexec ${asUser.join(' ')} ${program} "$@"\n`, { mode: 0o755 });
      const electron = await _electron.launch({
        executablePath: script,
        chromiumSandbox: true,
        env: onDesktop,
      });
      return running(electron);
    },
    start: (program) => spawn('setpriv', [...asUser.slice(1), program], { env: onDesktop, stdio: 'ignore' }),
    remove: async () => {
      await chmod(desktopPlaces, 0o700);
      await removeUser();
    },
  };
}

async function removeUser(): Promise<void> {
  // It may be left over from a run that was killed, or not be there.
  await commandOutput('userdel', '--remove', name).catch(() => undefined);
  await rm(join('/home', name), { recursive: true, force: true });
}
