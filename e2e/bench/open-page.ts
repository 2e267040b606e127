import { waitFor } from '../desktop/index.ts';
import type { DevTools } from './devtools.ts';

export type WatchedPage = { readonly targetId: string; readonly session: string };

/** When the page began to be loaded, was first painted and drew what is the second frame to be seen; as `Date.now` counts. */
export type Frames = { readonly pageAt: number; readonly paintAt: number; readonly secondAt: number };

/** From now on each page that opens counts its frames, from its first contentful paint on. */
export async function watchFrames(tools: DevTools): Promise<{ readonly next: () => Promise<WatchedPage> }> {
  const opened: WatchedPage[] = [];
  tools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const { targetId, type } = Object(targetInfo);
    const page: WatchedPage = { targetId: String(targetId), session: String(sessionId) };
    if (type !== 'page') return;
    opened.push(page);
    // Refused where the page is gone already; then it is missed.
    for (const [method, params] of [
      ['Page.enable', {}],
      ['Page.addScriptToEvaluateOnNewDocument', { source: countFrames, runImmediately: true }],
    ] as const) {
      tools.ask(method, params, page.session).catch(() => undefined);
    }
  });
  await tools.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return { next: () => waitFor('a page', () => opened.shift()) };
}

/** `shownAt`: when its window could be seen. */
export async function framesAfter(tools: DevTools, { session }: WatchedPage, shownAt: number): Promise<Frames> {
  const expression = `framesSeen(${shownAt})`;
  const { result } = await tools.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session);
  const { pageAt, paintAt, secondAt } = Object(Object(result).value);
  if (typeof secondAt !== 'number') throw new Error('the page did not count its frames');
  return { pageAt, paintAt, secondAt };
}

const patienceMs = 15_000;

/** Runs in the page. A frame is done when the next one begins. */
const countFrames = `
  (() => {
    const paint = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const begun = [];
    const count = () => {
      begun.push(performance.now());
      requestAnimationFrame(count);
    };
    paint.then(() => requestAnimationFrame(count));
    const counted = async (shownAt) => {
      const start = performance.timeOrigin;
      const paintAt = start + (await paint);
      const seen = () => begun.map((time) => start + time).filter((time) => time > Math.max(shownAt, paintAt));
      while (seen().length < 2) await new Promise(requestAnimationFrame);
      return { pageAt: start, paintAt, secondAt: seen()[1] };
    };
    globalThis.framesSeen = (shownAt) => Promise.race([counted(shownAt), new Promise((resolve) => setTimeout(resolve, ${patienceMs}, {}))]);
  })();
`;
