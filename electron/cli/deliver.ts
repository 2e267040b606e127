import { writeSync } from 'node:fs';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, type ExitCode, exitCodes } from '../../shared/cli/request.ts';
import type { Words } from '../../shared/words/words.ts';
import { codeOf, failureWords, isFull } from '../store/files.ts';

/** Writes an answer to a pair of descriptors; gives the exit code, which also tells whether the output could be written. */
export function deliver(words: Words, { exitCode, stdout, stderr }: CliAnswer, [out, err] = [1, 2]): ExitCode {
  const trouble = writeAll(out, stdout);
  const told = trouble === null ? stderr : complaint(exitCodes.failed, failureWords(words, words.cli.outputFailed, trouble)).stderr;
  writeAll(err, told);
  return trouble === null ? exitCode : exitCodes.failed;
}

/**
 * Streams are flushed after the exit, so this writes to the descriptor itself, waiting where a pipe is full. Gives what
 * went wrong where a disk is.
 */
function writeAll(descriptor: number, text: string): Error | null {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      // The output goes to a file, and there is no room for it.
      if (isFull(error) && error instanceof Error) return error;
      // Nobody reads on (a closed pipe or terminal), or there is no output at all: the exit code still tells.
      if (codeOf(error) !== 'EAGAIN') return null;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return null;
}
