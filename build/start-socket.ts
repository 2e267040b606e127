import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectDir } from './commands.ts';

/** What one start of this checkout can ask another that is running: `[]` is the way to its desktop. */
export type Answer = { readonly done: boolean; readonly text: string };

export type Listener = { readonly close: () => Promise<void> };

export async function listen(answer: (words: readonly string[]) => Promise<Answer>): Promise<Listener> {
  const path = socketPath();
  if (process.platform !== 'win32') {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Left behind by a start that was killed: nobody answers on it, or this one would not have come so far.
    await rm(path, { force: true });
  }
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => socket.destroy());
    const words: unknown = JSON.parse(await everythingFrom(socket));
    const reply = await answer(Array.isArray(words) ? words.map(String) : []).catch((error: unknown) => ({
      done: false,
      text: error instanceof Error ? error.message : String(error),
    }));
    socket.end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Undefined where no start of this checkout is running. */
export async function ask(words: readonly string[]): Promise<Answer | undefined> {
  const socket = connect(socketPath());
  const isConnected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  if (!isConnected) return undefined;
  socket.end(JSON.stringify(words));
  const reply = await everythingFrom(socket);
  if (reply === '') return undefined;
  const { done, text: said }: Answer = JSON.parse(reply);
  return { done, text: said };
}

/** Not by iterating over it: that destroys a socket at the end, before anything can be answered. */
function everythingFrom(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return new Promise((resolve) => {
    socket.once('end', () => resolve(text));
    socket.once('close', () => resolve(text));
  });
}

/** One for each checkout, in a folder that is the user's own. */
function socketPath(): string {
  const checkout = createHash('sha256').update(projectDir).digest('hex').slice(0, 8);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\unhunch-start-${checkout}`
    : join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'unhunch', `start-${checkout}.sock`);
}
