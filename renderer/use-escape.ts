import { useEffect, useEffectEvent } from 'react';

/** Escape does this in place of closing the window; null leaves it to the window. What is inside comes first. */
export function useEscape(act: (() => void) | null): void {
  const onEscape = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('keydown', (event) => onEscape(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
