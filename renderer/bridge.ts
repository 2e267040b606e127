import type { Bridge, Pushes } from '../shared/ipc.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Timeline } from '../shared/sitting/timeline.ts';
import { type Load, loadWords } from '../shared/words/load-words.ts';
import type { Words } from '../shared/words/words.ts';

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

/** Tells of each menu that main wants shown, one from before anybody listened included. Returns the function that ends that. */
export type OnMenu = (show: () => void) => () => void;

export type Connection = {
  readonly ask: Ask;
  readonly snapshot: Source<Pushes['snapshot']>;
  readonly settings: Source<Pushes['settings']>;
  readonly routines: Source<Pushes['routines']>;
  readonly words: Source<Words>;
  /** Asked for only while someone listens; empty until it is answered. */
  readonly timeline: Source<Timeline>;
  readonly onMenu: OnMenu;
};

/** Resolves once all first values are there, so that no window ever draws a state that it does not know. */
export async function connect({ ask, on }: Bridge): Promise<Connection> {
  // First, as it may be told before any answer is there.
  const onMenu = menuRequests(on);
  const [snapshot, settings, routines, words] = await Promise.all([
    sourceOf('snapshot', () => ask('readSnapshot', null), on),
    sourceOf('settings', () => ask('readSettings', null), on),
    sourceOf('routines', () => ask('readRoutines', null), on),
    wordsSource(ask, on),
  ]);
  return { ask, snapshot, settings, routines, words, timeline: timelineSource(ask, snapshot), onMenu };
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

/** The words of the language that main speaks. */
async function wordsSource(ask: Ask, on: Bridge['on']): Promise<Source<Words>> {
  const locale = await sourceOf('locale', () => ask('readLocale', null), on);
  const load: Load = (language) => ask('readCatalogue', language);
  const listeners = new Set<() => void>();
  let heard = heardNow(await loadWords(locale.read().value, load));
  const speak = async (): Promise<void> => {
    const wanted = locale.read().value;
    const words = await loadWords(wanted, load);
    if (wanted !== locale.read().value) return;
    heard = heardNow(words);
    for (const onChange of listeners) onChange();
  };
  // Words that cannot be loaded are English; where these are not answered either, main is going.
  locale.subscribe(() => speak().catch(() => undefined));
  const subscribe = (onChange: () => void): (() => void) => {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  };
  return { subscribe, read: () => heard };
}

/** The day so far, asked for again when the log has grown or another day has begun. */
function timelineSource(ask: Ask, snapshot: Source<Snapshot>): Source<Timeline> {
  const listeners = new Set<() => void>();
  let heard: Heard<Timeline> = heardNow({ stretches: [], moments: [] });
  let wanted: string | null = null;
  const askWhenOutdated = (): void => {
    const { value, heardAt } = snapshot.read();
    const version = `${value.seq}, ${new Date(heardAt.wallMs).toDateString()}`;
    if (version === wanted) return;
    wanted = version;
    ask('readTimeline', null).then(
      (timeline) => {
        if (version !== wanted) return;
        heard = heardNow(timeline);
        for (const onChange of listeners) onChange();
      },
      // Main is going or has logged why; the next snapshot asks again.
      () => {
        if (version === wanted) wanted = null;
      },
    );
  };
  const subscribe = (onChange: () => void): (() => void) => {
    listeners.add(onChange);
    const unsubscribe = snapshot.subscribe(askWhenOutdated);
    askWhenOutdated();
    return () => {
      listeners.delete(onChange);
      unsubscribe();
    };
  };
  return { subscribe, read: () => heard };
}

function menuRequests(on: Bridge['on']): OnMenu {
  let listener: (() => void) | null = null;
  let isAsked = false;
  const show = (): void => {
    isAsked = listener === null;
    listener?.();
  };
  on('showMenu', show);
  return (onAsked) => {
    listener = onAsked;
    if (isAsked) show();
    return () => {
      listener = null;
    };
  };
}

function heardNow<T>(value: T): Heard<T> {
  return { value, heardAt: { steadyMs: performance.now(), wallMs: Date.now() } };
}
