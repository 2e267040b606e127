import type { Words } from './words.ts';

type Unsaved = { readonly code: string; readonly reason: string } | 'inTheWay';

/** What cannot be saved, why, and what is done about it. */
export function unsavedWords({ storage }: Words, file: 'settings' | 'clock' | 'routines' | 'history', why: Unsaved): string {
  return [storage.unsaved({ file }), why === 'inTheWay' ? storage.inTheWay : storage.failure(why), storage.goesOn].join(' ');
}
