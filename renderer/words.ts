import { createContext, useContext } from 'react';
import type { Words } from '../shared/words/words.ts';

/** What the windows say, in the language that is spoken now. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('Nothing can be said outside of a window.');
  return words;
}
