import type { About, Licence, Place } from './about.ts';
import type { Command, Outcome } from './command.ts';
import type { DaysToDelete, HistoryDays, HistoryFormat, HistoryImport } from './history/history-view.ts';
import type { DayRange, DayRecord } from './history/views.ts';
import type { RoutinePlan } from './routine/plan.ts';
import type { MoveProgress } from './routine/progress.ts';
import type { RoutineReport } from './routine/report.ts';
import type { ImportOutcome, RoutinesChange } from './routine/routine-book.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import type { Timeline } from './sitting/timeline.ts';
import type { StartAtLogin } from './start-at-login.ts';
import type { TrayPlace } from './tray-place.ts';
import type { LanguageTag, Locale } from './words/languages.ts';
import type { Catalogue } from './words/words.ts';

/** What a window may ask; the main process answers. The keys are the channel names. */
export type Requests = {
  readSnapshot: { readonly ask: null; readonly answer: Snapshot };
  /** The day so far. Out of date as soon as the snapshot's `seq` moves; only the last stretch grows without that. */
  readTimeline: { readonly ask: null; readonly answer: Timeline };
  readSettings: { readonly ask: null; readonly answer: Settings };
  changeSettings: { readonly ask: Partial<Settings>; readonly answer: Outcome };
  /** Asks the user where to; done also where the user thinks better of it. */
  exportSettings: { readonly ask: null; readonly answer: Outcome };
  /** The text of a settings file; all of it is taken over or nothing. */
  importSettings: { readonly ask: string; readonly answer: Outcome };
  /** As the system has it now. */
  readStartAtLogin: { readonly ask: null; readonly answer: StartAtLogin };
  /** May wait for the user, where the system asks for permission. */
  setStartAtLogin: { readonly ask: boolean; readonly answer: Outcome };
  /** Where the tray icon is on this system, as far as is known now. */
  readTrayPlace: { readonly ask: null; readonly answer: TrayPlace };
  /** Looks for a newer version now, or after the routine that runs; told in the snapshot. */
  lookForUpdates: { readonly ask: null; readonly answer: null };
  readAbout: { readonly ask: null; readonly answer: About };
  /** Of all that ships with the app; none where it was not packaged. */
  readLicences: { readonly ask: null; readonly answer: readonly Licence[] };
  /** What `copyReport` puts on the clipboard. */
  readReport: { readonly ask: null; readonly answer: string };
  copyReport: { readonly ask: null; readonly answer: null };
  openPlace: { readonly ask: Place; readonly answer: Outcome };
  /** The language that is spoken now. */
  readLocale: { readonly ask: null; readonly answer: Locale };
  /** The texts of a language; rejected where they are missing or damaged. */
  readCatalogue: { readonly ask: LanguageTag; readonly answer: Catalogue };
  run: { readonly ask: Command; readonly answer: Outcome };
  reportRoutine: { readonly ask: RoutineReport; readonly answer: null };
  /** Whether keys are being recorded: ours are given back meanwhile, or they would not reach the window. */
  recordKeys: { readonly ask: boolean; readonly answer: null };
  /** Built-in routines as the user has them, then the user's own. */
  readRoutines: { readonly ask: null; readonly answer: readonly RoutinePlan[] };
  changeRoutines: { readonly ask: RoutinesChange; readonly answer: Outcome };
  /** The text of a routine file; its routines are added, all of them or none. */
  importRoutines: { readonly ask: string; readonly answer: ImportOutcome };
  /** Asks the user where to; refused where the file cannot be written, done also where the user thinks better of it. */
  exportRoutines: { readonly ask: readonly string[]; readonly answer: Outcome };
  /** What the log says of each move that was ever played. */
  readProgress: { readonly ask: null; readonly answer: readonly MoveProgress[] };
  /** The days of a range, as far as anything is known of them. Out of date where the snapshot's `seq` moves. */
  readHistoryDays: { readonly ask: DayRange; readonly answer: HistoryDays };
  readHistoryDay: { readonly ask: number; readonly answer: DayRecord };
  /** Asks the user where to; done also where the user thinks better of it. */
  exportHistory: { readonly ask: HistoryFormat; readonly answer: Outcome };
  /** The text of a history file; days that are there already stay as they are. */
  importHistory: { readonly ask: string; readonly answer: HistoryImport };
  deleteHistory: { readonly ask: DaysToDelete; readonly answer: Outcome };
  /** Takes back the last deletion, for as long as the window is open and nothing else is deleted or imported. */
  undoDeleteHistory: { readonly ask: null; readonly answer: Outcome };
  /** Whether the routine window is to be as large as its display allows. */
  growRoutine: { readonly ask: boolean; readonly answer: null };
  closeWindow: { readonly ask: null; readonly answer: null };
};

/** What the main process tells every open window. */
export type Pushes = {
  snapshot: Snapshot;
  settings: Settings;
  locale: Locale;
  routines: readonly RoutinePlan[];
  /** A menu of the status window that was asked for elsewhere; told to that window alone. */
  showMenu: 'pause';
};

/** The name on the wire; the prefix keeps the bridge to our own channels whatever a page asks for. */
export function channelOf(key: keyof Requests | keyof Pushes): string {
  return `unhunch:${key}`;
}

/** The one object a window gets from its preload. */
export type Bridge = {
  readonly ask: <K extends keyof Requests>(channel: K, payload: Requests[K]['ask']) => Promise<Requests[K]['answer']>;
  /** Returns the function that ends the subscription. */
  readonly on: <K extends keyof Pushes>(channel: K, listener: (payload: Pushes[K]) => void) => () => void;
};
