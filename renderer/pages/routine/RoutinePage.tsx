import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Bridge } from '../../../shared/ipc.ts';
import { hasEnded, reportOf } from '../../../shared/routine/player.ts';
import { deskReset, withDoses } from '../../../shared/routine/routine.ts';
import { at, timelineOf } from '../../../shared/routine/timeline.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Figure } from '../../components/Figure.tsx';
import { EndCard } from './EndCard.tsx';
import { Guide } from './Guide.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { HurtCard } from './HurtCard.tsx';
import { useKeys } from './keys.ts';
import { Reminder } from './Reminder.tsx';
import styles from './RoutinePage.module.css';
import { Spoken } from './Spoken.tsx';
import { sessionOf } from './session.ts';
import { Transport } from './Transport.tsx';
import { soundOf } from './tones.ts';

type Props = { readonly snapshot: Snapshot; readonly settings: Settings; readonly ask: Bridge['ask'] };

export function RoutinePage({ snapshot, settings, ask }: Props): ReactNode {
  // Made once: a routine that runs is never begun again by a new render, nor changed by a new setting.
  const [routine] = useState(() =>
    withDoses(deskReset, { shoulderRolls: { reps: settings.shoulderRollReps }, wallAngels: { reps: settings.wallAngelReps } }),
  );
  const [sound] = useState(() => soundOf(silence));
  const [session] = useState(() =>
    sessionOf(timelineOf(routine), { report: (report) => tell(ask('reportRoutine', report)), sound: sound.play }),
  );
  const player = useSyncExternalStore(session.subscribe, session.read);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [refusal, setRefusal] = useState('');
  useEffect(() => sound.set(settings), [sound, settings]);
  useEffect(() => session.open(), [session]);
  useEffect(() => sound.close, [sound]);
  useEndFromOutside(snapshot, () => session.send({ type: 'stop' }));

  const isOver = hasEnded(player);
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
    snooze: () => run('snooze'),
    skip: () => run('skip'),
    help: () => {
      session.send({ type: 'pause' });
      setHelpOpen(true);
    },
  };
  useKeys({ acts, isOver, isHelpOpen, canSnooze: snapshot.reminderOpen && snapshot.canSnooze });

  const moment = at(session.timeline, player.positionMs);
  const { steps } = reportOf(player, session.timeline);
  return (
    <main className={styles['page']} data-status={player.status}>
      <title>{words.routines[routine.id]}</title>
      <Header
        title={words.routines[routine.id]}
        remainingMs={isOver ? null : moment.remainingMs}
        soundOn={settings.soundOn}
        onMute={acts.mute}
        onHelp={acts.help}
      />
      <Spoken player={player} moment={moment} />
      {player.status === 'hurt' ? (
        <HurtCard onClose={acts.close} />
      ) : (
        <>
          <div className={styles['stage']}>
            <Figure timeline={session.timeline} frames={session.frames} isAtWork={!isOver} />
          </div>
          <progress className={styles['progress']} aria-label={words.progress} max={session.timeline.totalMs} value={player.positionMs} />
          {isOver ? (
            <EndCard steps={steps} isFinished={player.status === 'finished'} onClose={acts.close} />
          ) : (
            <>
              <Guide moment={moment} isPaused={player.status === 'paused'} />
              <Transport status={player.status} acts={acts} />
              <Reminder snapshot={snapshot} snoozeMinutes={settings.snoozeMinutes[0]} refusal={refusal} acts={acts} />
            </>
          )}
        </>
      )}
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </main>
  );
}

const silence = { soundOn: false, volumePercent: 0 };

// Main ends a routine that was locked away, slept through or paused for too long; the window then shows what was done.
function useEndFromOutside({ phase }: Snapshot, end: () => void): void {
  const [wasRunning, setWasRunning] = useState(false);
  const isRunning = phase === 'routine';
  if (isRunning && !wasRunning) setWasRunning(true);
  useEffect(() => {
    if (wasRunning && !isRunning) end();
  });
}

// The bridge fails only when main is gone, and then nobody is left to tell.
function tell(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
