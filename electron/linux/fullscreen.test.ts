import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFullscreenDetector } from './fullscreen.ts';
import type { XDisplayOptions } from './x-display.ts';

const root = 1;
const film = 7;
const atoms = ['_NET_ACTIVE_WINDOW', '_NET_WM_STATE'];
const [active, state] = [0, 1];

/** An X server with one window, which answers as long as the test says so. */
function fakeServer() {
  const server = { answers: true, opened: 0, open: 0 };
  let heard: Omit<XDisplayOptions, 'env'> = { onChange: () => undefined, onLost: () => undefined };
  const answer = async <T>(value: T): Promise<T> => {
    if (server.answers) return value;
    throw new Error('no answer within 3 s');
  };
  const openDisplay = async (options: XDisplayOptions) => {
    server.opened += 1;
    await answer(null);
    server.open += 1;
    heard = options;
    return {
      root,
      atom: (name: string) => answer(atoms.indexOf(name)),
      numbers: () => answer([film]),
      hear: () => undefined,
      end: () => {
        server.open -= 1;
      },
    };
  };
  return {
    server,
    openDisplay,
    activate: () => heard.onChange(root, active),
    fillScreen: () => heard.onChange(film, state),
    loseConnection: () => heard.onLost(),
  };
}

async function watched(isAnswering: boolean) {
  const { server, openDisplay, ...desk } = fakeServer();
  server.answers = isAnswering;
  const detector = openFullscreenDetector({ DISPLAY: ':7' }, openDisplay);
  if (!('watch' in detector)) throw new Error('there is nothing to watch');
  let changes = 0;
  const watch = detector.watch(() => {
    changes += 1;
  });
  await turn();
  return { ...desk, server, watch, changes: () => changes };
}

const turn = () => vi.advanceTimersByTimeAsync(0);
const wait = () => vi.advanceTimersByTimeAsync(15_000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what fills the screen', () => {
  it('is told from later on where the X server did not answer at first', async () => {
    const { server, watch, changes, fillScreen } = await watched(false);
    await wait();
    expect([watch.isUp(), changes()]).toEqual([false, 0]);
    server.answers = true;
    await wait();
    expect([watch.isUp(), changes()]).toEqual([true, 1]);
    fillScreen();
    expect(changes()).toBe(2);
    watch.stop();
  });

  it('is told again after the connection was lost', async () => {
    const { watch, changes, loseConnection, server } = await watched(true);
    loseConnection();
    expect([watch.isUp(), changes()]).toEqual([false, 2]);
    await wait();
    expect([watch.isUp(), changes(), server.open]).toEqual([true, 3, 1]);
    watch.stop();
  });

  it('is told again, and once, after windows came to the front of which the X server told nothing', async () => {
    const { watch, activate, server } = await watched(true);
    server.answers = false;
    activate();
    activate();
    await turn();
    expect([watch.isUp(), server.open]).toEqual([false, 0]);
    server.answers = true;
    await wait();
    await wait();
    expect([watch.isUp(), server.opened, server.open]).toEqual([true, 2, 1]);
    watch.stop();
  });

  it('is asked of nobody any more once the watch is stopped', async () => {
    const { watch, server } = await watched(false);
    watch.stop();
    server.answers = true;
    await wait();
    expect([server.opened, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('is asked of nobody any more where the watch is stopped while it begins', async () => {
    const { watch, server } = await watched(false);
    server.answers = true;
    vi.advanceTimersByTime(15_000);
    watch.stop();
    await wait();
    expect([server.open, vi.getTimerCount()]).toEqual([0, 0]);
  });
});
