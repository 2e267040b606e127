import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Move, usualDose } from '../../shared/routine/move.ts';
import { doseWords, equipmentWords } from '../../shared/words/moves.ts';
import { useWords } from '../words.ts';
import styles from './MoveCard.module.css';

type Props = {
  readonly move: Move;
  readonly isOpen?: boolean;
  /** A picture of the move; drawn while the card is open. */
  readonly children?: ReactNode;
};

/** What a move is for, how it is done and when to take care; folded until someone asks. */
export function MoveCard({ move, isOpen = false, children }: Props): ReactNode {
  const words = useWords();
  const { about, card, cautions, easier, names, sources: says } = words.moves;
  const [isShown, setShown] = useState(isOpen);
  const sources = [...new Set(move.cautions.map(({ source }) => source))];
  const { purpose, how, stance, breathing } = about[move.id];
  return (
    <details className={styles['card']} open={isOpen} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className={styles['summary']}>
        <ChevronDown aria-hidden="true" />
        <h3 className={styles['name']}>{names[move.id]}</h3>
        <p className={styles['purpose']}>{purpose}</p>
      </summary>
      {isShown && children !== undefined && <div className={styles['picture']}>{children}</div>}
      <ol className={styles['how']} aria-label={card.how}>
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        <Fact name={card.dose}>
          <dd>{doseWords(words, move, usualDose(move))}</dd>
          {move.sources.map((source) => (
            <dd key={source} className={styles['source']}>
              {says[source]}
            </dd>
          ))}
        </Fact>
        <Fact name={card.stance}>
          <dd>{stance}</dd>
        </Fact>
        {move.equipment.length > 0 && (
          <Fact name={card.equipment}>
            <dd>{equipmentWords(words, move.equipment)}</dd>
          </Fact>
        )}
        <Fact name={card.breathing}>
          <dd>{breathing}</dd>
        </Fact>
        {move.easier.length > 0 && (
          <Fact name={card.easier}>
            {move.easier.map(({ id }) => (
              <dd key={id}>{easier[id]}</dd>
            ))}
          </Fact>
        )}
        <Fact name={card.cautions}>
          {sources.map((source) => (
            <dd key={source}>
              {move.cautions
                .filter((caution) => caution.source === source)
                .map(({ key }) => (
                  <p key={key}>{cautions[key]}</p>
                ))}
              <small className={styles['source']}>{says[source]}</small>
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
