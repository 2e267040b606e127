import { type StdioOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../electron/reason-of.ts';

export const projectDir = join(import.meta.dirname, '..');

export type Command = readonly [string, ...string[]];

export type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** `aside` sends everything to standard error, for a command whose standard output belongs to someone else. */
  readonly output?: 'shown' | 'aside' | 'kept';
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
};

/** `output` is what the command wrote, both streams together, where it was kept. */
export type Outcome = { readonly code: number; readonly output: string };

/** Runs to its end. A command that is missing, timed out or killed ends with a code other than 0; nothing is thrown. */
export function run(command: Command, options: RunOptions = {}): Promise<Outcome> {
  const { env, cwd = projectDir, output = 'kept', timeoutMs, signal } = options;
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: stdioFor[output], timeout: timeoutMs });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const stop = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: 127, output: `${written}${message}\n` }));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output: written });
    });
  });
}

const patienceMs = 5_000;

const stdioFor: Readonly<Record<NonNullable<RunOptions['output']>, StdioOptions>> = {
  shown: 'inherit',
  aside: ['inherit', process.stderr, 'inherit'],
  kept: ['ignore', 'pipe', 'pipe'],
};

/** The command that runs a program which an installed package brings, without the shell that Windows needs for the usual links. */
export function programOf(packageName: string, program = packageName): readonly [string, string] {
  const dir = join(projectDir, 'node_modules', packageName);
  const { bin }: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[program];
  if (script === undefined) throw new Error(`${packageName} brings no program ${program}`);
  return [process.execPath, join(dir, script)];
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Trouble in the world, told in one line; anything else keeps its stack. */
export class Refusal extends Error {}

/** What the command line gave; an option that there is not ends the command in one line. */
export function argumentsGiven<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    say(reasonOf(error).split('\n')[0] ?? '');
    process.exit(2);
  }
}

/** A number above zero, or whatever else is allowed, as the command line gave it. */
export function numberGiven(name: string, text: string | undefined, isAllowed = (value: number): boolean => value > 0): number {
  const value = Number(text);
  if (!Number.isFinite(value) || !isAllowed(value)) throw new Refusal(`--${name} takes a number.`);
  return value;
}

/** Runs a script's work and ends the process with its exit code. */
export async function main(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exit(1);
  }
}
