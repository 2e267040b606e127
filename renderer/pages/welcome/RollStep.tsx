import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { hasEnded } from '../../../shared/routine/player.ts';
import { routineOf, usualStep } from '../../../shared/routine/routine.ts';
import { at, timelineOf } from '../../../shared/routine/timeline.ts';
import type { Settings } from '../../../shared/settings.ts';
import { cueWords } from '../../../shared/words/routine.ts';
import { Button } from '../../components/Button.tsx';
import { Figure } from '../../components/Figure.tsx';
import { stillAt } from '../../components/step-loop.ts';
import { type Session, sessionOf } from '../../player/session.ts';
import { type Sound, soundOf } from '../../player/sound.ts';
import { useWords } from '../../words.ts';
import styles from './RollStep.module.css';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';

const usual = usualStep('shoulderRolls');
const oneRoll = routineOf({
  id: 'oneRoll',
  name: null,
  quiet: false,
  restSeconds: 0,
  steps: [{ ...usual, dose: { ...usual.dose, reps: 1, sets: 1, way: 'backward' } }],
});
const timeline = timelineOf(oneRoll);
const begin = stillAt(0);

type Run = { readonly sound: Sound; readonly session: Session };

/** One roll, paced as in a routine. It is for trying: nothing of it is told to anyone or kept. */
export function RollStep({ settings, onTried }: StepProps): ReactNode {
  const all = useWords();
  const { welcome: words, routine } = all;
  const [run, setRun] = useState<Run | null>(null);
  const [isRolled, setRolled] = useState(false);
  const start = (): void => {
    const sound = soundOf(all);
    setRun({ sound, session: sessionOf(oneRoll, { report: () => undefined, sound: sound.follow }) });
  };
  const end = (): void => {
    setRun(null);
    setRolled(true);
    onTried();
  };
  if (run !== null) return <Rolling run={run} settings={settings} onEnd={end} />;
  return (
    <StepFrame
      isFull
      picture={<Figure timeline={timeline} frames={begin} isAtWork={false} />}
      title={isRolled ? words.rolled : words.roll}
      lead={<p>{isRolled ? words.rolledLead : routine.hints.shoulderRolls}</p>}
    >
      <Button look={isRolled ? 'quiet' : 'primary'} onClick={start}>
        {isRolled ? words.rollAgain : words.rollStart}
      </Button>
    </StepFrame>
  );
}

function Rolling({ run, settings, onEnd }: { readonly run: Run; readonly settings: Settings; readonly onEnd: () => void }): ReactNode {
  const words = useWords();
  const { sound, session } = run;
  const { player } = useSyncExternalStore(session.subscribe, session.read);
  useEffect(() => sound.set(settings, words), [sound, settings, words]);
  useEffect(() => session.open(), [session]);
  const isOver = hasEnded(player);
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (isOver) ended();
  }, [isOver]);
  const { segment, numeral } = at(timeline, player.positionMs);
  const isReady = segment.part !== 'leadIn';
  return (
    <StepFrame
      isFull
      picture={<Figure timeline={timeline} frames={session.frames} isAtWork />}
      title={cueWords(words, segment)}
      // Counted for the eye alone.
      lead={
        !isReady && (
          <p className={styles['numeral']} aria-hidden="true">
            {words.format.number(numeral)}
          </p>
        )
      }
    />
  );
}
