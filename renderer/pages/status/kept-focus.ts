import type { FocusEvent, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** What was pressed often goes with what it ended: then the keyboard goes on at the first button of `room`. Returns what hears of the focus. */
export function useKeptFocus(room: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) room.current?.querySelector('button')?.focus();
  });
  return ({ target }) => {
    last.current = target;
  };
}
