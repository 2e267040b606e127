import { type ReactNode, useState } from 'react';
import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Sense, World } from '../../../shared/sitting/snapshot.ts';
import { composerWords } from '../../../shared/words/en/composer.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import type { Ask } from '../../bridge.ts';
import type { Change } from './change.ts';
import { Group } from './Group.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { QuietHoursSetting } from './QuietHoursSetting.tsx';
import { Composer } from './routines/Composer.tsx';
import { Routines } from './routines/Routines.tsx';
import styles from './SettingsPage.module.css';
import { Shortcuts } from './Shortcuts.tsx';
import { SnoozeLengths } from './SnoozeLengths.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';
import { system } from './system.ts';
import { VoiceSetting } from './VoiceSetting.tsx';
import { WorkingHoursSetting } from './WorkingHoursSetting.tsx';

type Props = {
  readonly settings: Settings;
  readonly routines: readonly RoutinePlan[];
  /** What this computer cannot tell or did not give; the settings about it say so. */
  readonly world: Pick<World, 'cannotTell' | 'shortcutsRefused'>;
  readonly ask: Ask;
};

/** The routine that is open in the composer, or the last that was. */
type Edited = { readonly id: string | null; readonly isNew: boolean; readonly isOpen: boolean };

/** Every setting, applied at once. */
export function SettingsPage({ settings, routines, world, ask }: Props): ReactNode {
  const [edited, setEdited] = useState<Edited>({ id: null, isNew: false, isOpen: false });
  const plan = edited.isOpen ? routines.find(({ id }) => id === edited.id) : undefined;
  const change: Change = (wanted, settle) => {
    ask('changeSettings', wanted).then(
      (outcome) => settle(outcome.kind === 'done' ? null : outcome.why),
      () => settle(words.noAnswer),
    );
  };
  const record = (isRecording: boolean): void => {
    // A window that is on its way out is told of by its end.
    ask('recordKeys', isRecording).catch(() => undefined);
  };
  const common = { settings, change };
  const { awayAfterMinutes, restAfterMinutes, soundOn, dueSoundOn } = settings;
  const told = (sense: Sense, hint: string, noEffect: string): string => (world.cannotTell.includes(sense) ? noEffect : hint);
  if (plan !== undefined) {
    const back = (): void => setEdited({ ...edited, isOpen: false });
    return (
      <>
        <title>{words.title}</title>
        <Composer key={plan.id} plan={plan} isNew={edited.isNew} ask={ask} onBack={back} />
      </>
    );
  }
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
        <SwitchSetting {...common} name="callsCount" hint={told('call', words.callsCountHint, words.callsCannotBeTold)} />
        <SwitchSetting {...common} name="mediaCounts" hint={told('media', words.mediaCountsHint, words.mediaCannotBeTold)} />
      </Group>
      <Group name={words.reminders}>
        <NumberSetting {...common} name="nudgeAfterMinutes" hint={words.nudgeAfterHint} />
        <SnoozeLengths {...common} />
        <NumberSetting {...common} name="snoozeLimit" hint={words.snoozeLimitHint} format={words.snoozes} />
        <SwitchSetting {...common} name="nudgeWithCard" hint={words.nudgeWithCardHint} />
      </Group>
      <Group name={words.holds}>
        <SwitchSetting {...common} name="holdDuringDnd" hint={told('dnd', words.holdDuringDndHint, words.dndCannotBeTold)} />
        <SwitchSetting
          {...common}
          name="holdDuringFullscreen"
          hint={told('fullscreen', words.holdDuringFullscreenHint, words.fullscreenCannotBeTold)}
        />
        <SwitchSetting {...common} name="holdDuringCall" hint={told('call', words.holdDuringCallHint, words.callsCannotBeTold)} />
        <NumberSetting {...common} name="holdLimitMinutes" hint={words.holdLimitHint} />
      </Group>
      <Group name={words.workingHours}>
        <WorkingHoursSetting {...common} />
      </Group>
      <Group name={composerWords.routines}>
        <Routines
          plans={routines}
          routineId={settings.routineId}
          ask={ask}
          change={change}
          focused={edited.id}
          onEdit={(id, isNew) => setEdited({ id, isNew, isOpen: true })}
        />
        <SwitchSetting {...common} name="wallViewOn" hint={words.wallViewHint} />
        <SwitchSetting {...common} name="mediaKeysOn" hint={words.mediaKeysHint} />
      </Group>
      <Group name={words.sound}>
        <SwitchSetting {...common} name="soundOn" hint={words.soundHint} />
        <SwitchSetting {...common} name="tonesOn" hint={words.tonesHint} isDisabled={!soundOn} />
        <SwitchSetting {...common} name="voiceOn" hint={words.voiceHint} isDisabled={!soundOn} />
        <VoiceSetting {...common} />
        <SwitchSetting {...common} name="dueSoundOn" hint={words.dueSoundHint} />
        <NumberSetting
          {...common}
          name="volumePercent"
          hint={words.volumeHint}
          format={words.percent}
          isDisabled={!soundOn && !dueSoundOn}
        />
        <QuietHoursSetting {...common} />
      </Group>
      <Group name={words.shortcuts}>
        <Shortcuts {...common} onRecording={record} refused={world.shortcutsRefused} />
      </Group>
      <Group name={words.computer}>
        <SwitchSetting {...common} name="startAtLogin" hint={words.startAtLoginHint} />
        {system === 'mac' && <SwitchSetting {...common} name="showTimeLeft" hint={words.showTimeLeftHint} />}
      </Group>
    </main>
  );
}
