import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Evidence } from '../../../shared/sitting/snapshot.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import type { Ask } from '../../bridge.ts';
import type { Change } from './change.ts';
import { Group } from './Group.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import styles from './SettingsPage.module.css';
import { SnoozeLengths } from './SnoozeLengths.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

type Props = {
  readonly settings: Settings;
  /** What this computer cannot tell; the settings about it say so. */
  readonly cannotTell: readonly Evidence[];
  readonly ask: Ask;
};

/** Every setting, applied at once. */
export function SettingsPage({ settings, cannotTell, ask }: Props): ReactNode {
  const change: Change = (wanted, settle) => {
    ask('changeSettings', wanted).then(
      (outcome) => settle(outcome.kind === 'done' ? null : outcome.why),
      () => settle(words.noAnswer),
    );
  };
  const common = { settings, change };
  const { awayAfterMinutes, restAfterMinutes, soundOn } = settings;
  return (
    <main className={styles['page']}>
      <title>{words.title}</title>
      <h1 className="visually-hidden">{words.heading}</h1>
      <Group name={words.sitting}>
        <NumberSetting {...common} name="sitLimitMinutes" hint={words.sitLimitHint} size="hero" />
        <NumberSetting
          {...common}
          name="awayAfterMinutes"
          hint={words.awayAfterHint}
          along={(minutes) => (minutes > restAfterMinutes ? { restAfterMinutes: minutes } : {})}
        />
        <NumberSetting {...common} name="restAfterMinutes" hint={words.restAfterHint} atLeast={awayAfterMinutes} />
        <SwitchSetting {...common} name="callsCount" hint={cannotTell.includes('call') ? words.callsCannotBeTold : words.callsCountHint} />
        <SwitchSetting
          {...common}
          name="mediaCounts"
          hint={cannotTell.includes('media') ? words.mediaCannotBeTold : words.mediaCountsHint}
        />
      </Group>
      <Group name={words.reminders}>
        <NumberSetting {...common} name="nudgeAfterMinutes" hint={words.nudgeAfterHint} />
        <SnoozeLengths {...common} />
        <NumberSetting {...common} name="snoozeLimit" hint={words.snoozeLimitHint} format={words.snoozes} />
      </Group>
      <Group name={words.routine}>
        <NumberSetting {...common} name="shoulderRollReps" hint={words.shoulderRollHint} format={words.reps} />
        <NumberSetting {...common} name="wallAngelReps" hint={words.wallAngelHint} format={words.reps} />
      </Group>
      <Group name={words.soundAndStart}>
        <SwitchSetting {...common} name="soundOn" hint={words.soundHint} />
        <NumberSetting {...common} name="volumePercent" hint={words.volumeHint} format={words.percent} isDisabled={!soundOn} />
        <SwitchSetting {...common} name="startAtLogin" hint={words.startAtLoginHint} />
      </Group>
    </main>
  );
}
