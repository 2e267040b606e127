import { SearchX } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isEmptyQuery } from '../../../shared/search.ts';
import { Button } from '../../components/Button.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { letterOf } from '../../letter-of.ts';
import { useEscape } from '../../use-escape.ts';
import { useWords } from '../../words.ts';
import styles from './Browser.module.css';
import type { Desk } from './desk.ts';
import { itemsIn, itemsSaying } from './lookup.ts';
import { Section } from './Section.tsx';
import { SectionList } from './SectionList.tsx';
import { type SectionId, sections } from './table.tsx';

type Props = {
  readonly desk: Desk;
  readonly section: SectionId;
  readonly onSection: (id: SectionId) => void;
  readonly query: string;
  readonly onQuery: (text: string) => void;
};

/** One section at a time, or from all of them what was searched for. */
export function Browser({ desk, section, onSection, query, onQuery }: Props): ReactNode {
  const all = useWords();
  const words = all.settings;
  const search = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isSearching = !isEmptyQuery(query);
  const view = isSearching ? 'found' : section;
  const viewBefore = useRef(view);
  useLayoutEffect(() => {
    // Each is read from its start, but for the one that is come back to: there the keyboard has its place.
    if (viewBefore.current !== view) body.current?.scrollTo(0, 0);
    viewBefore.current = view;
  }, [view]);
  const clear = (): void => {
    onQuery('');
    search.current?.focus();
  };
  useEscape(query === '' ? null : clear);
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (letterOf(event) !== 'f' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey || desk.isRecording) return;
    event.preventDefault();
    search.current?.select();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('keydown', (event) => onKeyDown(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  const found = isSearching ? sections.map(({ id }) => ({ id, names: itemsSaying(all, query, id, desk) })) : [];
  const count = found.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <main className={styles['page']}>
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <h1 className={styles['heading']}>{words.heading}</h1>
          <SearchField input={search} label={words.search} value={query} onChange={onQuery} />
          <SectionList
            shown={isSearching ? null : section}
            onShow={(id) => {
              onQuery('');
              onSection(id);
            }}
          />
        </div>
        <div ref={body} className={styles['body']}>
          <div className={styles['found']} data-none={isSearching && count === 0}>
            <SearchX className={styles['sign']} aria-hidden="true" strokeWidth={1.5} />
            <p role="status">
              {isSearching && count > 0 && words.found({ count })}
              {isSearching && count === 0 && words.nothingFound({ query: query.trim() })}
            </p>
            {isSearching && count === 0 && (
              <Button look="soft" onClick={clear}>
                {words.clearSearch}
              </Button>
            )}
          </div>
          {found.map(({ id, names }) => names.length > 0 && <Section key={id} id={id} names={names} isWhole={false} desk={desk} />)}
          {!isSearching && <Section key={section} id={section} names={itemsIn(section, desk)} isWhole desk={desk} />}
        </div>
      </div>
    </main>
  );
}
