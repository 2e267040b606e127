import { createContext, useContext } from 'react';
import { english, type Words } from '../shared/words/words.ts';

/** What the windows say, in the language that is spoken now. */
export const WordsContext = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsContext);
}
