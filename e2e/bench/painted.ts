import type { Locator, Page } from '@playwright/test';

/** What tells that an answer is on the screen: such an element, with another text than that. */
export type Answer = { readonly selector: string; readonly unlike?: string | null };

/** From the press of a button until the answer to it was painted and the next frame begun, in ms. */
export async function pressToPaint(button: Locator, answer: Answer): Promise<number> {
  const watching = button.page().evaluate<number>(`new Promise((resolve) => {
    addEventListener('pointerdown', ({ timeStamp }) => ${whenPainted(answer, 'resolve(performance.now() - timeStamp)')}, { once: true, capture: true });
  })`);
  const [ms] = await Promise.all([watching, button.click()]);
  return ms;
}

/** For pages that are opened from now on: each notes when the first such element was painted. */
export const noteFirstPaint = (selector: string): string => whenPainted({ selector }, 'globalThis.paintedAfterMs = performance.now()');

/** As that noted it, from when the window began to load its page. */
export async function firstPaint(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => Reflect.get(globalThis, 'paintedAfterMs'));
  return Number(await noted.jsonValue());
}

/** Script of a page: what runs this here would give its functions names by means that no page has. */
function whenPainted({ selector, unlike = null }: Answer, then: string): string {
  return `(function look() {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (found === null || found.textContent === ${JSON.stringify(unlike)}) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => { ${then}; }));
  })()`;
}
