import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Move, usualDose } from '../../shared/routine/move.ts';
import { cautionWords, doseWords, easierWords, moveWords, moveCardWords as words } from '../../shared/words/en/moves.ts';
import { routineWords } from '../../shared/words/en/routine.ts';
import styles from './MoveCard.module.css';

type Props = {
  readonly move: Move;
  readonly isOpen?: boolean;
  /** A picture of the move; drawn while the card is open. */
  readonly children?: ReactNode;
};

/** What a move is for, how it is done and when to take care; folded until someone asks. */
export function MoveCard({ move, isOpen = false, children }: Props): ReactNode {
  const [isShown, setShown] = useState(isOpen);
  const sources = [...new Set(move.cautions.map(({ source }) => source))];
  const { purpose, how, stance, breathing } = moveWords[move.id];
  return (
    <details className={styles['card']} open={isOpen} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className={styles['summary']}>
        <ChevronDown aria-hidden="true" />
        <h3 className={styles['name']}>{routineWords.moves[move.id]}</h3>
        <p className={styles['purpose']}>{purpose}</p>
      </summary>
      {isShown && children !== undefined && <div className={styles['picture']}>{children}</div>}
      <ol className={styles['how']} aria-label={words.how}>
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        <Fact name={words.dose}>
          <dd>{doseWords(move, usualDose(move))}</dd>
          {move.sources.map((source) => (
            <dd key={source} className={styles['source']}>
              {source}
            </dd>
          ))}
        </Fact>
        <Fact name={words.stance}>
          <dd>{stance}</dd>
        </Fact>
        {move.equipment.length > 0 && (
          <Fact name={words.equipment}>
            <dd>{words.needs(move.equipment)}</dd>
          </Fact>
        )}
        <Fact name={words.breathing}>
          <dd>{breathing}</dd>
        </Fact>
        {move.easier.length > 0 && (
          <Fact name={words.easier}>
            {move.easier.map(({ id }) => (
              <dd key={id}>{easierWords[id]}</dd>
            ))}
          </Fact>
        )}
        <Fact name={words.cautions}>
          {sources.map((source) => (
            <dd key={source}>
              {move.cautions
                .filter((caution) => caution.source === source)
                .map(({ key }) => (
                  <p key={key}>{cautionWords[key]}</p>
                ))}
              <small className={styles['source']}>{source}</small>
            </dd>
          ))}
        </Fact>
      </dl>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      {children}
    </div>
  );
}
