import type { Words } from './words.ts';

export type FileName = 'settings' | 'clock' | 'routines' | 'history';

type Unsaved = { readonly code: string; readonly reason: string } | 'inTheWay';

/** What cannot be saved, why, and what is done about it. */
export function unsavedWords({ storage }: Words, file: FileName, why: Unsaved): string {
  return [storage.unsaved({ file }), why === 'inTheWay' ? storage.inTheWay : storage.failure(why), storage.goesOn].join(' ');
}

/** What was damaged, what is in use for it, and where the damaged file is kept. */
export function damagedWords({ storage }: Words, file: FileName, used: string, kept: string | null): string {
  return [storage.unreadable({ file }), used, ...(kept === null ? [] : [storage.keptAs({ file: kept })])].join(' ');
}
