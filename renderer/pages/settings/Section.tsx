import { type ReactNode, useId } from 'react';
import { useWords } from '../../words.ts';
import type { Desk } from './desk.ts';
import { resetKeysOf, sectionName } from './lookup.ts';
import { ResetSection } from './ResetSection.tsx';
import styles from './Section.module.css';
import { ShortcutsLead } from './ShortcutSetting.tsx';
import { type ItemName, items, type SectionId, sections } from './table.tsx';

type Props = {
  readonly id: SectionId;
  readonly names: readonly ItemName[];
  /** Not only what was searched for. */
  readonly isWhole: boolean;
  readonly desk: Desk;
};

/** Settings that belong together, under their name. */
export function Section({ id, names, isWhole, desk }: Props): ReactNode {
  const all = useWords();
  const heading = useId();
  const Icon = sections.find((section) => section.id === id)?.icon;
  const resetKeys = isWhole ? resetKeysOf(id, desk) : [];
  return (
    <section className={styles['section']} aria-labelledby={heading} data-whole={isWhole}>
      <header className={styles['header']}>
        {Icon !== undefined && (
          <span className={styles['tile']} aria-hidden="true">
            <Icon strokeWidth={1.75} />
          </span>
        )}
        <div>
          <h2 id={heading} className={styles['name']}>
            {sectionName(all, id)}
          </h2>
          <p className={styles['lead']}>
            <Lead id={id} desk={desk} />
          </p>
        </div>
      </header>
      <div className={styles['items']}>
        {names.map((name) => {
          const { Draw } = items[name];
          return (
            <div key={name} className={styles['item']}>
              <Draw desk={desk} />
            </div>
          );
        })}
      </div>
      {resetKeys.length > 0 && <ResetSection keys={resetKeys} settings={desk.settings} change={desk.change} />}
    </section>
  );
}

function Lead({ id, desk }: { readonly id: SectionId; readonly desk: Desk }): ReactNode {
  const { settings, composer } = useWords();
  switch (id) {
    case 'routines':
      return composer.routinesHint;
    case 'shortcuts':
      return <ShortcutsLead desk={desk} />;
    default:
      return settings.leads[id];
  }
}
