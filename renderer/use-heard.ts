import { useSyncExternalStore } from 'react';
import type { Heard, Source } from './bridge.ts';

export function useHeard<T>(source: Source<T>): Heard<T> {
  return useSyncExternalStore(source.subscribe, source.read);
}
