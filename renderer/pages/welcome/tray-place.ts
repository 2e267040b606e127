import { useEffect, useState } from 'react';
import type { TrayPlace } from '../../../shared/tray-place.ts';
import type { Ask } from '../../bridge.ts';

/** Asked for again when the window is come back to: a tray may have been switched on. Null until there is an answer. */
export function useTrayPlace(ask: Ask): TrayPlace | null {
  const [place, setPlace] = useState<TrayPlace | null>(null);
  useEffect(() => {
    const look = (): void => void ask('readTrayPlace', null).then(setPlace, () => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [ask]);
  return place;
}
