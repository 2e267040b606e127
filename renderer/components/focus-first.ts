/** One function for all, so that React calls it when an element appears and at no other time. */
export function focusFirst(element: HTMLElement | null): void {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

/** The same for what is always in sight: nothing scrolls for it. */
export function focusInPlace(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
