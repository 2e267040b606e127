import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { waitFor } from './wait-for.ts';

export type Environment = Readonly<Record<string, string>>;

export type Program = {
  readonly command: readonly [string, ...string[]];
  readonly env: Environment;
  readonly logFile: string;
  /** For a program with nothing to save that takes its time over SIGTERM. */
  readonly endsBy?: 'SIGTERM' | 'SIGKILL';
};

export type RunningProgram = {
  readonly pid: number;
  /** What the program writes first to its file descriptor 3. */
  readonly firstLine: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const run = promisify(execFile);
const liveGroups = new Set<number>();

process.on('exit', () => {
  for (const group of liveGroups) signalGroup(group, 'SIGTERM');
});

/** Starts a program in a process group of its own, which ends when it is stopped or when this process is gone, however it went. */
export function startProgram({ command, env, logFile, endsBy = 'SIGTERM' }: Program): RunningProgram {
  const log = openSync(logFile, 'a');
  // The kernel's parent-death signal also holds where no handler of ours runs: SIGKILL, a crash, a closed terminal.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], {
    env,
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`setpriv cannot be started, needed for ${command[0]}`);
  liveGroups.add(pid);
  // With an array of stdio given, Node types descriptor 3 as either direction; a pipe we only read from is a Readable.
  const announcements = child.stdio[3] as Readable;
  announcements.on('error', () => announcements.destroy());
  const lines = createInterface({ input: announcements });
  const firstLine = new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code, signal) => reject(new Error(`${command[0]} ended (${code ?? signal}), see ${logFile}`)));
  });
  // Most programs announce nothing; their end is not an error of this promise's.
  firstLine.catch(() => undefined);

  return {
    pid,
    firstLine: () => firstLine,
    stop: async () => {
      signalGroup(pid, endsBy);
      try {
        await waitFor(`the end of ${command[0]}`, () => isGroupGone(pid), 3_000);
      } catch {
        signalGroup(pid, 'SIGKILL');
        await waitFor(`the end of ${command[0]} after SIGKILL`, () => isGroupGone(pid), 3_000);
      }
      liveGroups.delete(pid);
      announcements.destroy();
    },
  };
}

/** The standard output of a program that ends by itself. */
export async function outputOf(command: readonly [string, ...string[]], env: Environment, timeoutMs = 10_000): Promise<string> {
  const [file, ...args] = command;
  const { stdout } = await run(file, args, { env, timeout: timeoutMs });
  return stdout;
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Nobody is left in it, which is what was wanted.
  }
}

/** Zombies do not count: an orphaned one stays until the first process of the machine gets to it, which can take seconds in a container. */
async function isGroupGone(group: number): Promise<boolean> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(processes.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.every((stat) => {
    // The name in parentheses may hold anything; state, parent and group follow it.
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || Number(itsGroup) !== group;
  });
}
