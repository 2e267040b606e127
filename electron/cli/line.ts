import type { Socket } from 'node:net';

/** Both sides give up after this long: a command line must answer, and a running instance must not collect strangers. */
export const patienceMs = 2_000;

/** Years of history may have to be read before they are told. */
export const longWorkMs = 20_000;

/** Far more than a request ever takes. */
export const longestRequestBytes = 64 * 1024;

/** Far more than an answer ever takes: 500 facts are some 100 kB, of a routine several times as much. */
export const longestAnswerBytes = 16 * 1024 * 1024;

/**
 * The first line that arrives, without its newline; null where none does: the other side left, sent too much, or took
 * too long. Never rejects.
 */
export function readLine(socket: Socket, longestBytes: number, patience = patienceMs): Promise<string | null> {
  return new Promise((settle) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (line: string | null) => {
      clearTimeout(timer);
      socket.off('data', onData);
      socket.off('close', onEnd);
      socket.off('end', onEnd);
      settle(line);
    };
    const onEnd = () => end(null);
    const onData = (chunk: Buffer) => {
      const newline = chunk.indexOf(0x0a);
      chunks.push(newline < 0 ? chunk : chunk.subarray(0, newline));
      bytes += chunk.length;
      if (bytes > longestBytes) end(null);
      else if (newline >= 0) end(Buffer.concat(chunks).toString('utf8'));
    };
    const timer = setTimeout(() => end(null), patience);
    socket.on('data', onData);
    socket.on('close', onEnd);
    socket.on('end', onEnd);
  });
}

/** What a line of JSON says; undefined for anything else. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
