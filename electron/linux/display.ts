import { connect } from 'node:net';
import type { Environment } from '../environment.ts';

/** Whether there is a display to open a window on. Without one Chromium ends in a crash. */
export async function hasDisplay(env: Environment): Promise<boolean> {
  return Boolean(env['WAYLAND_DISPLAY']) || (await isServed(env['DISPLAY'] ?? ''));
}

/** Whether someone listens there; of a display on another machine that is taken on trust. */
async function isServed(display: string): Promise<boolean> {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1];
  if (number === undefined) return display !== '';
  const path = `/tmp/.X11-unix/X${number}`;
  // Servers listen at the path, in Linux's own name space, or at both.
  return (await listens(path)) || (await listens(`\0${path}`));
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const settle = (isThere: boolean) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', settle(true));
    socket.once('error', settle(false));
  });
}
