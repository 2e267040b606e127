import { createConnection, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, cliAnswerSchema, exitCodes, type RunningRequest } from '../../shared/cli/request.ts';
import type { Words } from '../../shared/words/words.ts';
import { addressesOf, isSafe } from './address.ts';
import { isHeld } from './held.ts';
import { longestAnswerBytes, longWorkMs, parseLine, patienceMs, readLine } from './line.ts';

/**
 * Asks the running instance of a profile; null where none runs. One that has only just started is waited for. Never rejects, and answers
 * within two seconds, but for the history.
 */
export async function askRunning(words: Words, userDataDir: string, request: RunningRequest): Promise<CliAnswer | null> {
  const lastTry = performance.now() + patienceMs;
  for (;;) {
    const patience = request.kind === 'history' ? longWorkMs : Math.max(tryAgainMs, lastTry - performance.now());
    const answer = await askListening(words, userDataDir, request, patience);
    if (answer !== null || !isHeld(userDataDir) || performance.now() > lastTry) return answer;
    await pause(tryAgainMs);
  }
}

const tryAgainMs = 50;

/** The same without waiting for one that may be starting; `patience` in ms is that with one that listens. */
export async function askListening(
  words: Words,
  userDataDir: string,
  request: RunningRequest,
  patience = patienceMs,
): Promise<CliAnswer | null> {
  for (const address of addressesOf(userDataDir)) {
    const socket = isSafe(address) ? await connect(address) : null;
    if (socket === null) continue;
    socket.write(`${JSON.stringify(request)}\n`);
    const line = await readLine(socket, longestAnswerBytes, patience);
    socket.destroy();
    const answer = v.safeParse(cliAnswerSchema, line === null ? undefined : parseLine(line));
    if (answer.success) return answer.output;
    return complaint(exitCodes.notRunning, words.cli.notAnswering({ seconds: Math.ceil(patience / 1_000) }));
  }
  return null;
}

/** Null where nobody listens: no socket, one that a crash left behind, or something else in its place. */
function connect(address: string): Promise<Socket | null> {
  return new Promise((settle) => {
    const socket = createConnection(address);
    const timer = setTimeout(() => {
      socket.destroy();
      settle(null);
    }, patienceMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      settle(socket);
    });
    // Kept for the life of the socket: an instance that dies in mid-answer is no answer, not a crash of ours.
    socket.on('error', () => {
      clearTimeout(timer);
      settle(null);
    });
  });
}
