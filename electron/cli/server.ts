import { lstatSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import * as v from 'valibot';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, exitCodes, type RunningRequest, runningRequestSchema } from '../../shared/cli/request.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Log } from '../log.ts';
import { traceOf } from '../reason-of.ts';
import { codeOf } from '../store/files.ts';
import { addressesOf, makeFolderOf } from './address.ts';
import { longestRequestBytes, longWorkMs, parseLine, patienceMs, readLine } from './line.ts';

export type Answerer = (request: RunningRequest) => CliAnswer | Promise<CliAnswer>;

export type CliServerOptions = {
  readonly userDataDir: string;
  readonly answerer: Answerer;
  readonly words: () => Words;
  readonly log: Log;
};

export type CliServer = {
  /** True where the command line can reach us. */
  readonly isListening: boolean;
  /** Stops listening and lets answers under way leave first. Never rejects. */
  readonly close: () => Promise<void>;
};

const mostClients = 32;

/**
 * Answers the command line of this user for one profile. Start it only as the single instance. Never rejects: without
 * a place to listen the app runs on, unreachable from the command line, and the log says why.
 */
export async function serveCli(options: CliServerOptions): Promise<CliServer> {
  const { userDataDir, log } = options;
  for (const address of addressesOf(userDataDir)) {
    const clients = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      clients.add(socket);
      socket.once('close', () => clients.delete(socket));
      makeRoom(clients);
      void attend(socket, options);
    });
    try {
      makeFolderOf(address);
      await listen(server, address);
      server.on('error', (error) => log.once('cli:server', 'error', `the command line's socket failed (${String(error)})`));
      return { isListening: true, close: () => close(server, clients) };
    } catch (error) {
      server.close();
      log.write('warn', `cannot listen at ${address} (${String(error)})`);
    }
  }
  log.write('error', 'the command line cannot reach this instance');
  return { isListening: false, close: () => Promise.resolve() };
}

/** Whoever holds the line and says nothing must not keep a command out: the one that has had the longest time goes. */
function makeRoom(clients: Set<Socket>): void {
  const [oldest] = clients;
  if (oldest === undefined || clients.size <= mostClients) return;
  clients.delete(oldest);
  oldest.destroy();
}

async function attend(socket: Socket, options: CliServerOptions): Promise<void> {
  // A client that leaves early is its own loss; the socket closes by itself after the error.
  socket.on('error', () => socket.destroy());
  socket.setTimeout(2 * patienceMs, () => socket.destroy());
  const line = await readLine(socket, longestRequestBytes);
  if (line === null) {
    socket.destroy();
    return;
  }
  socket.setTimeout(2 * longWorkMs);
  const answer = await answerTo(line, options);
  socket.end(`${JSON.stringify(answer)}\n`);
}

async function answerTo(line: string, { answerer, words, log }: CliServerOptions): Promise<CliAnswer> {
  const request = v.safeParse(runningRequestSchema, parseLine(line));
  if (!request.success) return complaint(exitCodes.badInput, words().cli.notUnderstood);
  try {
    return await answerer(request.output);
  } catch (error) {
    log.write('error', `a request of the command line failed (${traceOf(error)})`);
    return complaint(exitCodes.failed, words().cli.noAnswerMade);
  }
}

async function listen(server: Server, address: string): Promise<void> {
  try {
    await listenOnce(server, address);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' || process.platform === 'win32') throw error;
    if (await isAnswering(address)) throw error;
    if (lstatSync(address, { throwIfNoEntry: false })?.isSocket() === false) throw error;
    // A crash left it behind.
    rmSync(address, { force: true });
    await listenOnce(server, address);
  }
}

function listenOnce(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // The socket file is made within this call: no moment in which others could connect.
    const before = process.platform === 'win32' ? null : process.umask(0o177);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
    if (before !== null) process.umask(before);
  });
}

function isAnswering(address: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = createConnection(address);
    const end = (answers: boolean) => {
      socket.destroy();
      settle(answers);
    };
    socket.once('connect', () => end(true));
    socket.once('error', (error) => end(codeOf(error) !== 'ECONNREFUSED' && codeOf(error) !== 'ENOENT'));
  });
}

function close(server: Server, clients: ReadonlySet<Socket>): Promise<void> {
  return new Promise((settle) => {
    const timer = setTimeout(() => {
      for (const socket of clients) socket.destroy();
    }, 200);
    server.close(() => {
      clearTimeout(timer);
      settle();
    });
  });
}
