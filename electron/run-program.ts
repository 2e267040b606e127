import { execFile } from 'node:child_process';
import type { Environment } from './environment.ts';

type Run = {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Environment;
};

const endsWithinMs = 4_000;
const mostBytes = 4 * 1024 * 1024;

/** What a small program of the system writes; null where it is missing, fails or takes too long. */
export function outputOf({ file, args, env }: Run): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { timeout: endsWithinMs, killSignal: 'SIGKILL', maxBuffer: mostBytes, windowsHide: true, ...(env && { env }) } as const;
    execFile(file, [...args], options, (error, output) => resolve(error === null ? output : null));
  });
}
