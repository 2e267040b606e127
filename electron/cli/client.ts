import { createConnection, type Socket } from 'node:net';
import * as v from 'valibot';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, cliAnswerSchema, exitCodes, type RunningRequest } from '../../shared/cli/request.ts';
import { cliWords } from '../../shared/words/en/cli.ts';
import { addressesOf, isSafe } from './address.ts';
import { longestAnswerBytes, parseLine, patienceMs, readLine } from './line.ts';

/** Asks the running instance of a profile; null where none runs. Never rejects, and answers within two seconds. */
export async function askRunning(userDataDir: string, request: RunningRequest): Promise<CliAnswer | null> {
  for (const address of addressesOf(userDataDir)) {
    const socket = isSafe(address) ? await connect(address) : null;
    if (socket === null) continue;
    socket.write(`${JSON.stringify(request)}\n`);
    const line = await readLine(socket, longestAnswerBytes);
    socket.destroy();
    const answer = v.safeParse(cliAnswerSchema, line === null ? undefined : parseLine(line));
    return answer.success ? answer.output : complaint(exitCodes.notRunning, cliWords.notAnswering);
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
