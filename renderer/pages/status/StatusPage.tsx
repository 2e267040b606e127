import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Timeline } from '../../../shared/sitting/timeline.ts';
import { becauseOf } from '../../../shared/words/why.ts';
import type { Ask, Moment, OnMenu, Source } from '../../bridge.ts';
import { lookOf } from '../../components/ring/look.ts';
import { StateSign } from '../../components/ring/StateSign.tsx';
import { StreakRing } from '../../components/ring/StreakRing.tsx';
import { grown } from '../../components/timeline/band.ts';
import { useElapsed } from '../../elapsed.ts';
import { useRun } from '../../run.ts';
import { useHeard } from '../../use-heard.ts';
import { useWords } from '../../words.ts';
import { Actions } from './Actions.tsx';
import { headlineOf } from './headline.ts';
import { useKeptFocus } from './kept-focus.ts';
import { Notices } from './Notices.tsx';
import { SittingTime } from './SittingTime.tsx';
import styles from './StatusPage.module.css';
import { Today } from './Today.tsx';
import { Toolbar } from './Toolbar.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly heardAt: Moment;
  readonly timeline: Source<Timeline>;
  readonly settings: Settings;
  readonly ask: Ask;
  readonly onMenu: OnMenu;
};

export function StatusPage({ snapshot, heardAt, timeline, settings, ask, onMenu }: Props): ReactNode {
  const words = useWords();
  const elapsedMs = useElapsed(snapshot, heardAt);
  const streakMs = snapshot.streakMs + elapsedMs;
  const look = lookOf(snapshot);
  const headline = headlineOf(words, snapshot, heardAt.wallMs + elapsedMs);
  const because = words.format.sentences(becauseOf(words, snapshot));
  const told = useHeard(timeline);
  const stretches = grown(told.value.stretches, heardAt.steadyMs + elapsedMs - told.heardAt.steadyMs);
  const { run, refusal, done } = useRun(ask);
  const actions = useRef<HTMLElement>(null);
  const onFocus = useKeptFocus(actions);
  return (
    <main className={styles['page']} data-look={look} onFocus={onFocus}>
      <title>{words.status.title}</title>
      <p className="visually-hidden" role="status">
        {words.status.announced[snapshot.phase]}
      </p>
      <div className={styles['state']}>
        <div className={styles['ringRoom']}>
          <StreakRing look={look} fraction={streakMs / snapshot.sitLimitMs}>
            <StateSign look={look} />
            {look !== 'routine' && <SittingTime ms={streakMs} isCounted={snapshot.presence === 'here' && snapshot.phase !== 'paused'} />}
          </StreakRing>
        </div>
        <h1 className={styles['headline']}>{headline}</h1>
        {because !== '' && <p className={styles['why']}>{because}</p>}
      </div>
      <Actions ref={actions} snapshot={snapshot} snoozeMinutes={settings.snoozeMinutes} run={run} refusal={refusal} />
      <Today snapshot={snapshot} elapsedMs={elapsedMs} timeline={{ ...told.value, stretches }} run={run} done={done} />
      <Notices snapshot={snapshot} />
      <Toolbar snapshot={snapshot} run={run} onMenu={onMenu} />
    </main>
  );
}
