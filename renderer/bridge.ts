import { useSyncExternalStore } from 'react';
import type { Bridge, Pushes } from '../shared/ipc.ts';

declare global {
  // The one place where `interface` is right: it adds to the window of the DOM library.
  interface Window {
    readonly unhunch: Bridge;
  }
}

export type Ask = Bridge['ask'];

/** The last value main told, and when this window heard it: by a clock that never jumps, and by the wall clock. */
export type Heard<T> = { readonly value: T; readonly heardAt: Moment };
export type Moment = { readonly steadyMs: number; readonly wallMs: number };

export type Source<T> = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => Heard<T>;
};

export type Connection = {
  readonly ask: Ask;
  readonly snapshot: Source<Pushes['snapshot']>;
  readonly settings: Source<Pushes['settings']>;
};

/** Resolves once both first values are there, so that no window ever draws a state that it does not know. */
export async function connect({ ask, on }: Bridge): Promise<Connection> {
  const [snapshot, settings] = await Promise.all([
    sourceOf('snapshot', () => ask('readSnapshot', null), on),
    sourceOf('settings', () => ask('readSettings', null), on),
  ]);
  return { ask, snapshot, settings };
}

export function useHeard<T>(source: Source<T>): Heard<T> {
  return useSyncExternalStore(source.subscribe, source.read);
}

async function sourceOf<K extends keyof Pushes>(
  channel: K,
  readFirst: () => Promise<Pushes[K]>,
  on: Bridge['on'],
): Promise<Source<Pushes[K]>> {
  const listeners = new Set<() => void>();
  let pushed: Heard<Pushes[K]> | null = null;
  on(channel, (value) => {
    pushed = heardNow(value);
    for (const onChange of listeners) onChange();
  });
  const first = heardNow(await readFirst());
  const subscribe = (onChange: () => void): (() => void) => {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  };
  return { subscribe, read: () => pushed ?? first };
}

function heardNow<T>(value: T): Heard<T> {
  return { value, heardAt: { steadyMs: performance.now(), wallMs: Date.now() } };
}
