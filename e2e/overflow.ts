import type { Page } from '@playwright/test';

/**
 * The texts that do not fit: they stick out of the window at a side or above it, or of the button, cell or line that they
 * are in, or are cut off by it. What scrolls sideways by itself may be wider than it is.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const boxes = 'button, [role="button"], [role="tab"], [role="option"], a, label, p, h1, h2, h3, td, th, li, dt, dd, text';
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || text.textContent?.trim() === '' || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = parent.closest(boxes)?.getBoundingClientRect();
      const doesNotFit = [...range.getClientRects()].some((line) => {
        if (line.width === 0 || line.height === 0) return false;
        const isOutOfBox = box !== undefined && (line.left < box.left - slack || line.right > box.right + slack);
        const isOutOfWindow =
          line.left < -slack || line.right > innerWidth + slack || line.top + aboveLetters(parent, line) + scrollY < -slack;
        return isOutOfBox || isOutOfWindow || isCut(parent, line);
      });
      if (doesNotFit && !scrollsSideways(parent)) found.add(`${parent.tagName} ${text.textContent}`);
    }
    return [...found];

    function isSeen(element: Element): boolean {
      return (
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.closest('[aria-hidden="true"], option, title') === null &&
        !isForTheEarAlone(element)
      );
    }

    function isForTheEarAlone(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 && height <= 1) return true;
      return element.parentElement !== null && isForTheEarAlone(element.parentElement);
    }

    /** Of a line the letters are the middle. */
    function aboveLetters(element: Element, { height }: DOMRect): number {
      return (height - 0.7 * Number.parseFloat(getComputedStyle(element).fontSize)) / 2;
    }

    function isCut(element: Element, line: DOMRect): boolean {
      for (let each: Element | null = element; each !== null && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const edge = each.getBoundingClientRect();
        if (overflowX === 'hidden' || overflowX === 'clip')
          if (line.left < edge.left - slack || line.right > edge.right + slack) return true;
        const letters = aboveLetters(element, line);
        if (overflowY === 'hidden' || overflowY === 'clip')
          if (line.top + letters < edge.top - slack || line.bottom - letters > edge.bottom + slack) return true;
      }
      return false;
    }

    function scrollsSideways(element: Element): boolean {
      for (let each: Element | null = element; each !== null && each !== document.documentElement; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        if ((overflowX === 'auto' || overflowX === 'scroll') && each.scrollWidth > each.clientWidth) return true;
      }
      return false;
    }
  });
}
