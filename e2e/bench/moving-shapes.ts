import type { Page } from '@playwright/test';

/** A drawn shape that changes while the body moves: the box it is in, in CSS pixels of the window, and how long its path is written. */
export type MovingShape = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly letters: number;
};

/** Watches the figure for some seconds: as many shapes as change in a frame on average, those that change most. */
export function movingShapes(page: Page, seconds: number): Promise<readonly MovingShape[]> {
  return page.evaluate(async (watched) => {
    const figure = document.querySelector('svg[data-at-work]');
    if (!figure) throw new Error('there is no figure');
    const changes = new Map<Element, number>();
    let [frames, all] = [0, 0];
    const observer = new MutationObserver((records) => {
      const drawn = new Set(
        records.flatMap(({ target }) => (target instanceof SVGGeometryElement && !target.closest('defs') ? [target] : [])),
      );
      for (const shape of drawn) changes.set(shape, (changes.get(shape) ?? 0) + 1);
      frames += 1;
      all += drawn.size;
    });
    observer.observe(figure, { attributes: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, watched * 1000));
    observer.disconnect();
    return [...changes]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, Math.round(all / frames))
      .map(([shape]) => {
        const { x, y, width, height } = shape.getBoundingClientRect();
        return { x, y, width, height, letters: shape.getAttribute('d')?.length ?? 0 };
      });
  }, seconds);
}

/** Frames that the page was asked to draw in each of some seconds. */
export function framesPerSecond(page: Page, seconds: number): Promise<readonly number[]> {
  return page.evaluate(async (asked) => {
    const counts = new Array<number>(asked).fill(0);
    const startedAt = await new Promise(requestAnimationFrame);
    for (;;) {
      const second = Math.floor(((await new Promise(requestAnimationFrame)) - startedAt) / 1000);
      if (second >= asked) return counts;
      counts[second] = (counts[second] ?? 0) + 1;
    }
  }, seconds);
}
