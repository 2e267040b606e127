import type { Words } from './words.ts';

export type FileName = 'settings' | 'clock' | 'routines' | 'history';

type Unsaved = { readonly code: string; readonly reason: string } | 'inTheWay';

/** What cannot be saved, why, and what is done about it. */
export function unsavedWords({ storage, format }: Words, file: FileName, why: Unsaved): string {
  return format.sentences([storage.unsaved({ file }), why === 'inTheWay' ? storage.inTheWay : storage.failure(why), storage.goesOn]);
}

/** What was damaged, what is in use for it, and where the damaged file is kept. */
export function damagedWords({ storage, format }: Words, file: FileName, used: string, kept: string | null): string {
  return format.sentences([storage.unreadable({ file }), used, ...(kept === null ? [] : [storage.keptAs({ file: kept })])]);
}
