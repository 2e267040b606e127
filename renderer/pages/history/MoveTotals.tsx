import type { ReactNode } from 'react';
import { useId } from 'react';
import type { DaySummary } from '../../../shared/history/day-summary.ts';
import { movesOf } from '../../../shared/history/views.ts';
import { useWords } from '../../words.ts';
import styles from './MoveTotals.module.css';
import { Section } from './Section.tsx';

const secondMs = 1000;

/** What was really done of each move. */
export function MoveTotals({ sum }: { readonly sum: DaySummary }): ReactNode {
  const { historyPage: words, moves } = useWords();
  const id = useId();
  const done = movesOf(sum);
  const { columns } = words;
  return (
    <Section name={words.moves} id={id}>
      {done.length === 0 ? (
        <p>{words.noMoves}</p>
      ) : (
        <table className={styles['moves']} aria-labelledby={id}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{columns.move}</th>
              <th scope="col">{columns.times}</th>
              <th scope="col">{columns.done}</th>
            </tr>
          </thead>
          <tbody>
            {done.map(({ move, times, counts, reps, playedMs }) => {
              const seconds = Math.floor(playedMs / secondMs);
              return (
                <tr key={move}>
                  <th scope="row">{moves.names[move]}</th>
                  <td>{words.times({ n: times })}</td>
                  <td>{words.moveDone({ counts, reps, seconds, minutes: Math.floor(seconds / 60) })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
