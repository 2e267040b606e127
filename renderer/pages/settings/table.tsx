import { Armchair, Bell, BellOff, Clock, Keyboard, Laptop, Palette, PersonStanding, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { believedMs } from '../../../shared/sitting/evidence.ts';
import type { Sense } from '../../../shared/sitting/snapshot.ts';
import type { Words } from '../../../shared/words/words.ts';
import { system } from '../../system.ts';
import { useWords } from '../../words.ts';
import type { BooleanKey, NumberKey } from './change.ts';
import { DataFolder } from './computer/DataFolder.tsx';
import { Exchange } from './computer/Exchange.tsx';
import { OtherWindows } from './computer/OtherWindows.tsx';
import { Report } from './computer/Report.tsx';
import { WhoUpdates } from './computer/WhoUpdates.tsx';
import type { Desk } from './desk.ts';
import { LanguageSetting } from './LanguageSetting.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { ShortcutSetting } from './ShortcutSetting.tsx';
import { SnoozeLengths } from './SnoozeLengths.tsx';
import { StartAtLogin } from './StartAtLogin.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

/** The sections of the window, as they are listed. */
export const sections = [
  { id: 'sitting', icon: Armchair },
  { id: 'reminders', icon: Bell },
  { id: 'holds', icon: BellOff },
  { id: 'workingHours', icon: Clock },
  { id: 'routines', icon: PersonStanding },
  { id: 'sound', icon: Volume2 },
  { id: 'shortcuts', icon: Keyboard },
  { id: 'appearance', icon: Palette },
  { id: 'computer', icon: Laptop },
] as const;

export type SectionId = (typeof sections)[number]['id'];

type Draw = (props: { readonly desk: Desk }) => ReactNode;

export type Item = {
  readonly section: SectionId;
  readonly Draw: Draw;
  /** What it says, to be searched; a setting is found by its name and its hint anyway. */
  readonly says?: (words: Words) => readonly string[];
  /** Whether it is there at all; it is unless told otherwise. */
  readonly isThere?: (desk: Desk) => boolean;
};

const switched =
  (name: BooleanKey, options: { readonly senses?: Sense; readonly isOff?: (settings: Settings) => boolean } = {}): Draw =>
  ({ desk }) => {
    const { cannotBeTold } = useWords().settings;
    const { senses, isOff } = options;
    // What has no effect here says so.
    const hint = senses !== undefined && desk.world.cannotTell.includes(senses) ? cannotBeTold[senses] : undefined;
    return <SwitchSetting {...desk} name={name} hint={hint} isDisabled={isOff?.(desk.settings) ?? false} />;
  };

const counted =
  (name: 'callsCount' | 'mediaCounts', sense: 'call' | 'media'): Draw =>
  ({ desk }) => {
    const { settings: words, format } = useWords();
    const told = `${words.hints[name]} ${words.countsFor({ length: format.duration(believedMs) })}`;
    return <SwitchSetting {...desk} name={name} hint={desk.world.cannotTell.includes(sense) ? words.cannotBeTold[sense] : told} />;
  };

const minutes =
  (name: NumberKey, size: 'hero' | 'normal' = 'normal'): Draw =>
  ({ desk }) => <NumberSetting {...desk} name={name} size={size} />;

const later =
  (name: 'QuietHoursSetting' | 'ThemeSetting' | 'VoiceSetting' | 'WorkingHoursSetting'): Draw =>
  ({ desk }) => {
    const Part = desk.parts?.[name];
    return Part && <Part {...desk} />;
  };

const updatesItself = ({ world }: Desk): boolean => world.updates.how.kind === 'itself';
const soundIsOff = ({ soundOn }: Settings): boolean => !soundOn;

/**
 * Every setting and whatever else the window offers: where it stands and how it is drawn. The order here is the order
 * there. A setting without a place does not compile.
 */
export const items: Readonly<Record<ItemName, Item>> = {
  sitLimitMinutes: { section: 'sitting', Draw: minutes('sitLimitMinutes', 'hero') },
  awayAfterMinutes: {
    section: 'sitting',
    Draw: ({ desk }) => {
      const { restAfterMinutes } = desk.settings;
      const along = (away: number): Partial<Settings> => (away > restAfterMinutes ? { restAfterMinutes: away } : {});
      return <NumberSetting {...desk} name="awayAfterMinutes" along={along} />;
    },
  },
  restAfterMinutes: {
    section: 'sitting',
    Draw: ({ desk }) => <NumberSetting {...desk} name="restAfterMinutes" atLeast={desk.settings.awayAfterMinutes} />,
  },
  callsCount: { section: 'sitting', Draw: counted('callsCount', 'call') },
  mediaCounts: { section: 'sitting', Draw: counted('mediaCounts', 'media') },

  nudgeAfterMinutes: { section: 'reminders', Draw: minutes('nudgeAfterMinutes') },
  nudgeWithCard: { section: 'reminders', Draw: switched('nudgeWithCard') },
  snoozeMinutes: { section: 'reminders', Draw: ({ desk }) => <SnoozeLengths {...desk} /> },
  snoozeLimit: {
    section: 'reminders',
    Draw: ({ desk }) => {
      const { settings: words, format } = useWords();
      const times = (count: number) => ({ number: count === 0 ? words.noSnoozeLimit : format.number(count), unit: '' });
      return <NumberSetting {...desk} name="snoozeLimit" format={times} />;
    },
  },

  holdDuringDnd: { section: 'holds', Draw: switched('holdDuringDnd', { senses: 'dnd' }) },
  holdDuringFullscreen: { section: 'holds', Draw: switched('holdDuringFullscreen', { senses: 'fullscreen' }) },
  holdDuringCall: { section: 'holds', Draw: switched('holdDuringCall', { senses: 'call' }) },
  holdLimitMinutes: { section: 'holds', Draw: minutes('holdLimitMinutes') },

  workingHoursOn: { section: 'workingHours', Draw: switched('workingHoursOn') },
  workingHours: {
    section: 'workingHours',
    Draw: later('WorkingHoursSetting'),
    isThere: ({ settings }) => settings.workingHoursOn,
  },

  routineId: {
    section: 'routines',
    Draw: ({ desk: { parts, routines, settings, ask, change, focusedRoutine, onEditRoutine } }) =>
      parts && (
        <parts.Routines
          plans={routines}
          routineId={settings.routineId}
          ask={ask}
          change={change}
          focused={focusedRoutine}
          onEdit={onEditRoutine}
        />
      ),
  },
  wallViewOn: { section: 'routines', Draw: switched('wallViewOn') },
  mediaKeysOn: { section: 'routines', Draw: switched('mediaKeysOn') },

  soundOn: { section: 'sound', Draw: switched('soundOn') },
  tonesOn: { section: 'sound', Draw: switched('tonesOn', { isOff: soundIsOff }) },
  voiceOn: { section: 'sound', Draw: switched('voiceOn', { isOff: soundIsOff }) },
  voiceName: { section: 'sound', Draw: later('VoiceSetting') },
  volumePercent: {
    section: 'sound',
    Draw: ({ desk }) => {
      const { format } = useWords();
      const { soundOn, dueSoundOn } = desk.settings;
      const percent = (value: number) => format.amount(value, 'percent');
      return <NumberSetting {...desk} name="volumePercent" format={percent} isDisabled={!soundOn && !dueSoundOn} />;
    },
  },
  dueSoundOn: { section: 'sound', Draw: switched('dueSoundOn') },
  quietHours: { section: 'sound', Draw: later('QuietHoursSetting') },

  startShortcut: { section: 'shortcuts', Draw: ({ desk }) => <ShortcutSetting name="start" desk={desk} /> },
  snoozeShortcut: { section: 'shortcuts', Draw: ({ desk }) => <ShortcutSetting name="snooze" desk={desk} /> },
  pauseShortcut: { section: 'shortcuts', Draw: ({ desk }) => <ShortcutSetting name="pause" desk={desk} /> },

  theme: { section: 'appearance', Draw: later('ThemeSetting'), says: ({ settings }) => Object.values(settings.themes) },
  language: { section: 'appearance', Draw: ({ desk }) => <LanguageSetting {...desk} /> },

  startAtLogin: {
    section: 'computer',
    Draw: ({ desk }) => <StartAtLogin ask={desk.ask} />,
    says: ({ startAtLogin }) => [startAtLogin.name, startAtLogin.hint],
  },
  updatesOn: { section: 'computer', Draw: switched('updatesOn'), isThere: updatesItself },
  whoUpdates: {
    section: 'computer',
    Draw: ({ desk }) => <WhoUpdates {...desk} />,
    says: ({ updates }) => [updates.title],
    isThere: (desk) => !updatesItself(desk),
  },
  showTimeLeft: { section: 'computer', Draw: switched('showTimeLeft'), isThere: () => system === 'mac' },
  exchange: {
    section: 'computer',
    Draw: ({ desk }) => <Exchange desk={desk} />,
    says: ({ settings, composer }) => [settings.exchange, settings.exchangeHint, composer.exportOne, composer.importFile],
  },
  dataFolder: {
    section: 'computer',
    Draw: ({ desk }) => <DataFolder ask={desk.ask} />,
    says: ({ settings, about }) => [settings.dataFolder, about.openFolder],
  },
  report: {
    section: 'computer',
    Draw: ({ desk }) => <Report ask={desk.ask} />,
    says: ({ about }) => [about.reportTitle, about.reportLead, about.copyReport],
  },
  otherWindows: {
    section: 'computer',
    Draw: ({ desk }) => <OtherWindows ask={desk.ask} />,
    says: ({ settings, about, historyPage }) => [settings.more, settings.moreHint, settings.showWelcome, about.title, historyPage.title],
  },
};

export type ItemName = keyof Settings | 'startAtLogin' | 'whoUpdates' | 'exchange' | 'dataFolder' | 'report' | 'otherWindows';
