import { useEffect, useState } from 'react';

/** What is not seen at first: it is loaded as soon as the page is drawn, long before anybody can ask for it. Null until then. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    void load().then((value) => setLoaded({ value }));
  }, [load]);
  return loaded === null ? null : loaded.value;
}
