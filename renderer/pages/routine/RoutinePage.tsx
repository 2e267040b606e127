import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Bridge } from '../../../shared/ipc.ts';
import { canLeaveOutFloor } from '../../../shared/routine/no-floor.ts';
import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import { planFor } from '../../../shared/routine/plan-for.ts';
import { hasEnded } from '../../../shared/routine/player.ts';
import { routineOf } from '../../../shared/routine/routine.ts';
import { at } from '../../../shared/routine/timeline.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { routineName } from '../../../shared/words/routine.ts';
import { Figure } from '../../components/Figure.tsx';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import { Choices } from './Choices.tsx';
import { Guide } from './Guide.tsx';
import { Header } from './Header.tsx';
import { HurtCard } from './HurtCard.tsx';
import { useKeys } from './keys.ts';
import { useMediaKeys } from './media-keys.ts';
import { Remark } from './Remark.tsx';
import styles from './RoutinePage.module.css';
import { Spoken } from './Spoken.tsx';
import { spokenOf } from './spoken-text.ts';
import { Transport } from './Transport.tsx';
import { useSession } from './use-session.ts';
import { WallView } from './WallView.tsx';
import { useWallView } from './wall-view.ts';

type Props = {
  readonly routines: readonly RoutinePlan[];
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly ask: Bridge['ask'];
};

const loadEndCard = async () => (await import('./EndCard.tsx')).EndCard;
const loadHelpDialog = async () => (await import('./HelpDialog.tsx')).HelpDialog;

export function RoutinePage({ routines, snapshot, settings, ask }: Props): ReactNode {
  const words = useWords();
  const EndCard = useLater(loadEndCard);
  const HelpDialog = useLater(loadHelpDialog);
  const session = useSession({
    routine: () => routineOf(planFor(routines, snapshot.routineId ?? settings.routineId)),
    report: (report) => tell(ask('reportRoutine', report)),
    settings,
  });
  const playing = useSyncExternalStore(session.subscribe, session.read);
  const { routine, timeline, player } = playing;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [refusal, setRefusal] = useState('');
  useEndFromOutside(snapshot, () => session.send({ type: 'stop' }));

  const moment = at(timeline, player.positionMs);
  const isOver = hasEnded(player);
  const isPaused = player.status === 'paused';
  const wallView = useWallView({ routine, moment, isOver, isWanted: settings.wallViewOn, ask });
  const run = (type: 'snooze' | 'skip'): void => {
    tell(ask('run', { type }).then((outcome) => setRefusal(outcome.kind === 'done' ? '' : outcome.why)));
  };
  const acts = {
    playOrPause: () => session.send({ type: player.status === 'playing' ? 'pause' : 'play' }),
    next: () => session.send({ type: 'next' }),
    previous: () => session.send({ type: 'previous' }),
    stop: () => session.send({ type: 'stop' }),
    hurt: () => session.send({ type: 'hurt' }),
    close: () => tell(ask('closeWindow', null)),
    mute: () => tell(ask('changeSettings', { soundOn: !settings.soundOn })),
    wallView: wallView.toggle,
    leaveOutFloor: session.leaveOutFloor,
    snooze: () => run('snooze'),
    skip: () => run('skip'),
    help: () => {
      session.send({ type: 'pause' });
      setHelpOpen(true);
    },
  };
  useKeys({ acts, isOver, isWallView: wallView.isOn, isHelpOpen, canSnooze: snapshot.reminderOpen && snapshot.canSnooze });

  const name = routineName(words, routine);
  useMediaKeys({ isOn: settings.mediaKeysOn, status: player.status, title: name, send: session.send });
  const isFirstLeadIn = moment.segment.step === 0 && moment.segment.part === 'leadIn';
  const isHurt = player.status === 'hurt';
  return (
    <main className={styles['page']} data-view={wallView.isOn ? 'wall' : 'small'} data-over={isOver}>
      <title>{name}</title>
      {wallView.isOn ? (
        <h1 className="visually-hidden">{name}</h1>
      ) : (
        <Header
          title={name}
          remainingMs={isOver ? null : moment.remainingMs}
          soundOn={settings.soundOn}
          onMute={acts.mute}
          onHelp={acts.help}
        />
      )}
      <Spoken text={spokenOf(words, player, timeline, moment)} />
      {!isHurt && (
        <div className={styles['stage']}>
          <Figure timeline={timeline} frames={session.frames} isAtWork={!isOver} />
          {!isOver && !wallView.isOn && isFirstLeadIn && <Remark />}
        </div>
      )}
      {isHurt && <HurtCard move={moment.step.move} onClose={acts.close} />}
      {isOver && !isHurt && EndCard && <EndCard playing={playing} routines={routines} ask={ask} onClose={acts.close} />}
      {!isOver && wallView.isOn && <WallView moment={moment} isPaused={isPaused} totalMs={timeline.totalMs} acts={acts} />}
      {!isOver && !wallView.isOn && (
        <>
          <progress className={styles['progress']} aria-label={words.routine.progress} max={timeline.totalMs} value={player.positionMs} />
          <Guide moment={moment} isPaused={isPaused} />
          <Transport status={player.status} acts={acts} />
          <Choices
            snapshot={snapshot}
            canLeaveOutFloor={canLeaveOutFloor(playing)}
            snoozeMinutes={settings.snoozeMinutes[0]}
            refusal={refusal}
            acts={acts}
          />
        </>
      )}
      {HelpDialog && (
        <HelpDialog
          isOpen={isHelpOpen}
          move={moment.step.move}
          onTips={() => tell(ask('run', { type: 'open', window: 'tips' }))}
          onClose={() => setHelpOpen(false)}
        />
      )}
    </main>
  );
}

// Main ends a routine that was locked away, slept through or paused for too long; the window then shows what was done.
function useEndFromOutside({ phase }: Snapshot, end: () => void): void {
  useEffect(() => {
    if (phase !== 'routine') end();
  });
}

// The bridge fails only when main is gone, and then nobody is left to tell.
function tell(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
