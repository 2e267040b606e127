import type { Command, Outcome } from './command.ts';
import type { RoutinePlan } from './routine/plan.ts';
import type { MoveProgress } from './routine/progress.ts';
import type { RoutineReport } from './routine/report.ts';
import type { ImportOutcome, RoutinesChange } from './routine/routine-book.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import type { Stretch } from './sitting/timeline.ts';

/** What a window may ask; the main process answers. The keys are the channel names. */
export type Requests = {
  readSnapshot: { readonly ask: null; readonly answer: Snapshot };
  /** The day so far. Out of date as soon as the snapshot's `seq` moves; only the last stretch grows without that. */
  readTimeline: { readonly ask: null; readonly answer: readonly Stretch[] };
  readSettings: { readonly ask: null; readonly answer: Settings };
  changeSettings: { readonly ask: Partial<Settings>; readonly answer: Outcome };
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
  /** Whether the routine window is to be as large as its display allows. */
  growRoutine: { readonly ask: boolean; readonly answer: null };
  closeWindow: { readonly ask: null; readonly answer: null };
};

/** What the main process tells every open window. */
export type Pushes = {
  snapshot: Snapshot;
  settings: Settings;
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
