import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect as connectSocket, type Socket } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { createClient, parseDisplay, type XClient } from 'x11/lib/xcore.js';
import type { Environment } from '../environment.ts';
import { within } from '../within.ts';
import { cookieIn, noCookie, type XCookie } from './x-authority.ts';

export type XDisplay = {
  readonly root: number;
  readonly atom: (name: string) => Promise<number>;
  /** Atoms or windows; none where the window has no such property, null where there is no such window. */
  readonly numbers: (window: number, property: number) => Promise<readonly number[] | null>;
  /** Whether `onChange` is told of this window. */
  readonly hear: (window: number, isHeard: boolean) => void;
  readonly end: () => void;
};

type Property = { readonly format: number; readonly data: Buffer };
type Answer<T> = (error: Error | null, value: T) => boolean;

export type XDisplayOptions = {
  readonly env: Environment;
  /** The property of the window that changed; null when the window is gone. */
  readonly onChange: (window: number, property: number | null) => void;
  /** Not told after `end`. */
  readonly onLost: () => void;
};

const answerWithinMs = 3_000;
/** PropertyChangeMask and StructureNotifyMask. */
const heardEvents = 0x40_00_00 | 0x02_00_00;
const badWindow = 3;
const anyType = 0;
const mostNumbers = 64;

/** A connection to the X server of DISPLAY, until it is lost. Rejects where it cannot be made in time. */
export async function openDisplay({ env, onChange, onLost }: XDisplayOptions): Promise<XDisplay> {
  const display = env['DISPLAY'] ?? '';
  const place = parseDisplay(display);
  const auth = await readCookie(env, String(place.displayNum));
  const lost = new AbortController();
  // One for each request that is under way.
  setMaxListeners(0, lost.signal);
  const socket = socketTo(place);
  socket.on('error', (error) => lost.abort(error));
  socket.on('close', () => lost.abort(new Error('the X server ended the connection')));
  const end = (): void => {
    lost.signal.removeEventListener('abort', onLost);
    socket.destroy();
  };
  try {
    const client = createClient({ display, stream: socket, auth, disableBigRequests: true });
    // Every request below deals with its own errors: this is the connection.
    client.on('error', (error) => lost.abort(error));
    const screens = await within(answerWithinMs, rootsOf(client), lost.signal);
    const root = screens[Number(place.screenNum)];
    if (root === undefined) throw new Error(`the X server has no screen ${place.screenNum}`);
    client.on('event', ({ name, wid, atom }) => {
      if (wid === undefined) return;
      if (name === 'PropertyNotify' && atom !== undefined) onChange(wid, atom);
      if (name === 'DestroyNotify') onChange(wid, null);
    });
    lost.signal.addEventListener('abort', onLost);
    return { root, ...requestsTo(client, lost.signal), end };
  } catch (error) {
    end();
    throw error;
  }
}

function requestsTo(client: XClient, lost: AbortSignal): Pick<XDisplay, 'atom' | 'numbers' | 'hear'> {
  const ask = <T>(send: (answer: Answer<T>) => void): Promise<T> => {
    const answered = new Promise<T>((resolve, reject) => {
      // Nothing more is written to a connection that is lost.
      if (lost.aborted) return;
      send((error, value) => {
        if (error) reject(error);
        else resolve(value);
        return true;
      });
    });
    return within(answerWithinMs, answered, lost);
  };
  return {
    atom: (name) => ask((answer) => client.InternAtom(false, name, answer)),
    numbers: async (window, property) => {
      const found = await ask<Property | null>((answer) =>
        client.GetProperty(0, window, property, anyType, 0, mostNumbers, (error, value) =>
          error?.error === badWindow ? answer(null, null) : answer(error, value),
        ),
      );
      if (found === null) return null;
      const { format, data } = found;
      const count = format === 32 ? data.length / 4 : 0;
      return Array.from({ length: count }, (_, index) => data.readUInt32LE(index * 4));
    },
    hear: (window, isHeard) => {
      if (!lost.aborted) client.ChangeWindowAttributes(window, { eventMask: isHeard ? heardEvents : 0 }, () => true);
    },
  };
}

function rootsOf(client: XClient): Promise<readonly number[]> {
  return new Promise((resolve) => client.on('connect', ({ screen }) => resolve(screen.map(({ root }) => root))));
}

/** Ours, and not the library's: that one cannot be ended before it is connected. */
function socketTo({ protocol, host, displayNum }: ReturnType<typeof parseDisplay>): Socket {
  const isLocal = protocol === 'unix' || host === '' || host === 'unix';
  if (isLocal) return connectSocket(`/tmp/.X11-unix/X${displayNum}`);
  return connectSocket(6_000 + Number(displayNum), host);
}

/** The library would read it too, and where it may not it ends the app. */
async function readCookie(env: Environment, display: string): Promise<XCookie> {
  const file = env['XAUTHORITY'] || join(env['HOME'] || homedir(), '.Xauthority');
  const content = await readFile(file).catch(() => null);
  return content === null ? noCookie : cookieIn(content, { host: hostname(), display });
}
