import { spawn } from 'node:child_process';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { askRunning } from '../../electron/cli/client.ts';
import type { CliAnswer, RunningRequest } from '../../shared/cli/request.ts';
import { english } from '../../shared/words/words.ts';
import type { Status } from '../app.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import type { Profile } from '../profile.ts';

/** One run of the app that nobody looks into: as fast as it starts, and asked over its socket. */
export type Life = {
  readonly pid: number;
  /** Null where nobody answers. */
  readonly ask: (request: RunningRequest) => Promise<CliAnswer | null>;
  readonly status: () => Promise<Status>;
  /** Resolves when the app answers. */
  readonly awake: (withinMs?: number) => Promise<Status>;
  /** As a crash. */
  readonly kill: () => Promise<void>;
  /** How it ended by itself, or was ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly isOver: () => boolean;
};

export function live({ env }: Pick<Desktop, 'env'>, { dir }: Pick<Profile, 'dir'>, ...args: readonly string[]): Life {
  const child = spawn(packagedApp, [...sandboxSwitches(), `--user-data-dir=${dir}`, ...args], {
    env: { ...env, LANG: 'en_GB.UTF-8' },
    stdio: 'ignore',
  });
  let isOver = false;
  const ended = new Promise<Awaited<Life['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      isOver = true;
      resolve({ code, signal });
    });
  });
  const ask = (request: RunningRequest): Promise<CliAnswer | null> => {
    // Where the profile takes no socket, the app listens elsewhere, and is looked for there.
    process.env['XDG_RUNTIME_DIR'] = env['XDG_RUNTIME_DIR'] ?? '';
    return askRunning(english, dir, request);
  };
  const status = async (): Promise<Status> => {
    const answer = await ask({ kind: 'status', json: true });
    if (answer?.exitCode !== 0) throw new Error(answer?.stderr ?? 'nobody answers');
    return JSON.parse(answer.stdout);
  };
  return {
    pid: child.pid ?? 0,
    ask,
    status,
    awake: (withinMs) =>
      waitFor(
        'an app that answers',
        () => {
          if (isOver) throw new Error('it ended by itself');
          return status();
        },
        withinMs,
      ),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
    isOver: () => isOver,
  };
}
