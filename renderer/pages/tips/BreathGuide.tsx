import { type CSSProperties, type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { childsPose } from '../../../shared/routine/moves/childs-pose.ts';
import { cueWords } from '../../../shared/words/routine.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import styles from './BreathGuide.module.css';

// The breath of child's pose: in and a longer way out.
const phases = childsPose.passes.flatMap((pass) => pass.phases);
const breathMs = 1000 * phases.reduce((sum, { seconds }) => sum + seconds, 0);
const turns = Math.round(60_000 / breathMs) * phases.length;
const secondsOf = (breath: 'in' | 'out'): number => phases.find((phase) => phase.breath === breath)?.seconds ?? 0;

/** A minute of slow breaths to follow, begun and ended at will; over by itself where nobody can see it. */
export function BreathGuide(): ReactNode {
  const all = useWords();
  const words = all.tips;
  const [turn, setTurn] = useState<number | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const phase = turn === null ? undefined : phases[turn % phases.length];
  useEffect(() => {
    if (turn === null || phase === undefined) return undefined;
    const timer = setTimeout(() => setTurn(turn + 1 < turns ? turn + 1 : null), phase.seconds * 1000);
    return () => clearTimeout(timer);
  }, [turn, phase]);
  useUnseen(stage, turn !== null, () => setTurn(null));
  const pace: CSSProperties & { readonly '--seconds': string } = { '--seconds': `${phase?.seconds ?? 1}s` };
  return (
    <div className={styles['guide']}>
      <div ref={stage} className={styles['stage']} data-breath={phase?.breath ?? 'free'} style={pace}>
        <div className={styles['lungs']} />
        <p className={styles['word']} role="status">
          {phase && cueWords(all, { cue: phase.cue, way: 'both' })}
        </p>
      </div>
      <div className={styles['side']}>
        <p>{words.breathHint({ in: secondsOf('in'), out: secondsOf('out') })}</p>
        <Button look="soft" onClick={() => setTurn(turn === null ? 0 : null)}>
          {turn === null ? words.breathStart : words.breathStop}
        </Button>
      </div>
    </div>
  );
}

function useUnseen(stage: RefObject<HTMLElement | null>, isWatching: boolean, onUnseen: () => void): void {
  const unseen = useEffectEvent(onUnseen);
  useEffect(() => {
    if (!isWatching || stage.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) unseen();
    });
    observer.observe(stage.current);
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') unseen();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [stage, isWatching]);
}
