import type { Locator, Page } from '@playwright/test';

/** A window has far fewer. */
const mostStops = 150;

/**
 * What is wrong on the way of the Tab key once round the page: a stop without a name, without a visible sign of the focus or
 * out of sight, one that lies before the last as one reads, and a way that never comes round. The focus ends where it was.
 */
export async function wrongStops(page: Page): Promise<readonly string[]> {
  const begun = await page.evaluateHandle(() => document.activeElement);
  const walk = await page.evaluateHandle((): Walk => ({ stops: [], looks: [] }));
  const wrong: string[] = [];
  let wasSliderSeen = false;
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press('Tab');
    const arrived = await walk.evaluate(arrive);
    wrong.push(...arrived.wrong);
    if (arrived.isSlider && !wasSliderSeen) {
      wasSliderSeen = true;
      if (!(await showsFocus(page.locator(':focus')))) wrong.push('no sign of the focus: slider');
    }
    if (arrived.isRound) {
      wrong.push(...(await walk.evaluate(outOfOrder)));
      await begun.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }));
      return wrong;
    }
    if (arrived.isStop) {
      const said = await page.locator(':focus').ariaSnapshot();
      // What opens a part of the page is named by its text.
      if (!/^- '?([a-z]+ "|text: \S)/.test(said)) wrong.push(`no name: ${said}`);
    }
  }
  return [...wrong, 'Tab never comes round'];
}

/** The elements Tab stopped at, and how each looked while it had the focus. */
type Walk = { readonly stops: Element[]; readonly looks: string[] };
type Arrived = { readonly isStop: boolean; readonly isRound: boolean; readonly isSlider: boolean; readonly wrong: readonly string[] };

/** Seen, as the thumb of a slider has no style that could be asked for; one stands for all on a page. */
async function showsFocus(focused: Locator): Promise<boolean> {
  // Without the focus it is found no more by it.
  const slider = await focused.elementHandle();
  const before = await slider?.screenshot();
  await slider?.evaluate((element) => element instanceof HTMLElement && element.blur());
  const after = await slider?.screenshot();
  await slider?.focus();
  return before !== undefined && after !== undefined && !before.equals(after);
}

function arrive({ stops, looks }: Walk): Arrived {
  const wrong: string[] = [];
  const last = stops.at(-1);
  if (last !== undefined && !isSlider(last) && last !== document.activeElement && lookOf(last) === looks.at(-1))
    wrong.push(`no sign of the focus: ${nameOf(last)}`);
  const stop = document.activeElement;
  // Between the last and the first the focus may leave the page.
  if (stop === null || stop === document.body) return { isStop: false, isRound: false, isSlider: false, wrong };
  if (stops.includes(stop)) {
    if (stop !== stops[0]) wrong.push(`goes round within the page: ${nameOf(stop)}`);
    return { isStop: true, isRound: true, isSlider: false, wrong };
  }
  stops.push(stop);
  looks.push(lookOf(stop));
  if (!isInSight(shownFor(stop))) wrong.push(`out of sight: ${nameOf(stop)}`);
  return { isStop: true, isRound: false, isSlider: isSlider(stop), wrong };

  function isSlider(element: Element): boolean {
    return element instanceof HTMLInputElement && element.type === 'range';
  }

  function shownFor(element: Element): Element {
    return element.closest('label') ?? element;
  }

  function nameOf(element: Element): string {
    return `${element.getAttribute('aria-label') ?? shownFor(element).textContent} ${element.outerHTML.slice(0, 80)}`;
  }

  function isInSight(element: Element): boolean {
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over !== null && (element.contains(over) || over.contains(element));
  }

  function lookOf(element: Element): string {
    const shown = shownFor(element);
    return [shown, ...shown.querySelectorAll('*')]
      .map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, stroke } = getComputedStyle(part);
        const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return [outline, boxShadow, borderColor, backgroundColor, stroke].join();
      })
      .join(';');
  }
}

/** Those that lie above or before the one that Tab came from. */
function outOfOrder({ stops }: Walk): readonly string[] {
  const isLtr = document.documentElement.dir !== 'rtl';
  const placed = stops.map((stop) => ({ stop, box: (stop.closest('label') ?? stop).getBoundingClientRect() }));
  return placed.flatMap(({ stop, box: to }, index) => {
    const from = placed[index - 1];
    if (from === undefined) return [];
    // What stays in sight while the rest scrolls is before or after it by its place in the page.
    if (staysInSight(stop) || staysInSight(from.stop)) return [];
    // The way may begin in the middle of the page: at its end it goes on from the start.
    if (from.stop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) return [];
    const isBeside = isLtr ? to.left >= from.box.right - 1 : to.right <= from.box.left + 1;
    const isBefore = isLtr ? to.right <= from.box.left + 1 : to.left >= from.box.right - 1;
    const isAbove = to.bottom <= from.box.top + 1;
    const isBelow = to.top >= from.box.bottom - 1;
    const isWrong = (isAbove && !isBeside) || (isBefore && !isBelow);
    return isWrong ? [`comes after ${from.stop.outerHTML.slice(0, 80)} but lies before it: ${stop.outerHTML.slice(0, 80)}`] : [];
  });

  function staysInSight(element: Element): boolean {
    for (let around: Element | null = element; around !== null; around = around.parentElement)
      if (['sticky', 'fixed'].includes(getComputedStyle(around).position)) return true;
    return false;
  }
}
