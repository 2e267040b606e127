import type { ReactNode } from 'react';
import { updatesLine } from '../../../../shared/words/updates.ts';
import { useWords } from '../../../words.ts';
import type { Desk } from '../desk.ts';
import { ActionRow } from './ActionRow.tsx';

/** Where the app does not update itself: who does. */
export function WhoUpdates({ settings, world: { updates } }: Pick<Desk, 'settings' | 'world'>): ReactNode {
  const words = useWords();
  return <ActionRow name={words.updates.title} hint={updatesLine(words, updates, settings.updatesOn)} />;
}
