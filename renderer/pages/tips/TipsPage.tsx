import type { ReactNode } from 'react';
import { moveIds } from '../../../shared/routine/move.ts';
import { moveOf } from '../../../shared/routine/moves/catalogue.ts';
import { usualStep } from '../../../shared/routine/routine.ts';
import { Advice } from '../../components/Advice.tsx';
import { MoveCard } from '../../components/MoveCard.tsx';
import { Page } from '../../components/Page.tsx';
import { Preview } from '../../components/Preview.tsx';
import { useWords } from '../../words.ts';
import { BreathGuide } from './BreathGuide.tsx';
import { Relief } from './Relief.tsx';
import styles from './TipsPage.module.css';

const help = 'help';

/** What eases a sore upper back, where it comes from, and when it is time to ask somebody. */
export function TipsPage(): ReactNode {
  const { tips: words, routine } = useWords();
  return (
    <Page title={words.title} look="text">
      <header className={styles['header']}>
        <h1 className={styles['title']}>{words.heading}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <p className={styles['soft']}>
          {routine.notAdvice}{' '}
          <a className={styles['link']} href={`#${help}`}>
            {words.helpTitle}
          </a>
        </p>
      </header>
      <Section name={words.reliefTitle}>
        <Relief />
      </Section>
      <Section name={words.breathTitle}>
        <BreathGuide />
      </Section>
      <Section name={words.movesTitle} lead={words.movesLead}>
        <div>
          {moveIds.map(moveOf).map((move) => (
            <MoveCard key={move.id} move={move}>
              <Preview step={usualStep(move.id)} />
            </MoveCard>
          ))}
        </div>
      </Section>
      <Section name={words.causesTitle}>
        <ul className={styles['causes']}>
          {words.causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      </Section>
      <Section name={words.helpTitle} id={help}>
        <Advice />
      </Section>
    </Page>
  );
}

type SectionProps = { readonly name: string; readonly lead?: string; readonly id?: string; readonly children: ReactNode };

function Section({ name, lead, id, children }: SectionProps): ReactNode {
  return (
    <section className={styles['section']} aria-label={name}>
      {/* Where a link leads, so does the keyboard. */}
      <h2 className={styles['name']} {...(id === undefined ? {} : { id, tabIndex: -1 })}>
        {name}
      </h2>
      {lead !== undefined && <p className={styles['soft']}>{lead}</p>}
      {children}
    </section>
  );
}
