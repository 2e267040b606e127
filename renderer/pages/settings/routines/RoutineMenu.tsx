import { Copy, Ellipsis, Share, Trash2, Undo2 } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './RoutineMenu.module.css';
import type { Deeds } from './RoutineRow.tsx';

type Props = Deeds & {
  readonly id: string;
  readonly name: string;
  /** One of the user's own is deleted, a built-in one goes back to how it came; null where there is nothing to take away. */
  readonly takeAway: 'delete' | 'reset' | null;
};

/** What else can be done with a routine, out of the way until it is asked for. */
export function RoutineMenu({ id, name, takeAway, onDuplicate, onExport, onTakeAway }: Props): ReactNode {
  const popover = useId();
  const menu = useRef<HTMLDivElement>(null);
  const choose = (act: () => void) => (): void => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <div className={styles['anchor']} style={anchorNamed(`--routine-${id}`)}>
      <Button look="quiet" popoverTarget={popover} aria-label={words.more(name)}>
        <Ellipsis aria-hidden="true" />
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a popover of choices is no part of a form. */}
      <div ref={menu} id={popover} popover="auto" className={styles['menu']} role="group" aria-label={words.more(name)}>
        {onDuplicate !== null && (
          <Button look="quiet" onClick={choose(onDuplicate)}>
            <Copy aria-hidden="true" />
            {words.duplicate}
          </Button>
        )}
        <Button look="quiet" onClick={choose(onExport)}>
          <Share aria-hidden="true" />
          {words.exportOne}
        </Button>
        {takeAway !== null && (
          <Button look="quiet" onClick={choose(onTakeAway)}>
            {takeAway === 'delete' ? <Trash2 aria-hidden="true" /> : <Undo2 aria-hidden="true" />}
            {takeAway === 'delete' ? words.remove : words.reset}
          </Button>
        )}
      </div>
    </div>
  );
}

function anchorNamed(name: string): CSSProperties {
  // React's own type knows no custom properties.
  return { '--here': name } as CSSProperties;
}
