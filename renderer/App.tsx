import type { ReactNode } from 'react';
import { useLayoutEffect } from 'react';
import type { Connection } from './bridge.ts';
import type { Draw } from './page-of.tsx';
import { useHeard } from './use-heard.ts';
import { WordsContext } from './words.ts';

type Props = { readonly connection: Connection; readonly draw: Draw };

export function App({ connection, draw }: Props): ReactNode {
  const { ask, onMenu, timeline } = connection;
  const words = useHeard(connection.words).value;
  const snapshot = useHeard(connection.snapshot);
  const settings = useHeard(connection.settings).value;
  const routines = useHeard(connection.routines).value;
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsContext value={words}>{draw({ ask, onMenu, timeline, snapshot, settings, routines })}</WordsContext>;
}
