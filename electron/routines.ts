import type { BrowserWindow } from 'electron';
import type { Outcome, Start } from '../shared/command.ts';
import { usualRoutineId } from '../shared/routine/built-in-ids.ts';
import { namedPlan } from '../shared/routine/named-plan.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { planFor } from '../shared/routine/plan-for.ts';
import { addToBook, changeBook, type ImportOutcome, type KeptPlans, plansOf } from '../shared/routine/routine-book.ts';
import { routineName } from '../shared/words/routine.ts';
import type { Words } from '../shared/words/words.ts';
import { exportText, settingsWindow } from './ask-where.ts';
import type { Handlers } from './ipc.ts';
import { readRoutineText, routineFileEnding, textOf } from './routine-file.ts';
import type { Windows } from './windows.ts';

export type RoutinesOptions = {
  readonly words: () => Words;
  readonly store: { readonly read: () => KeptPlans; readonly write: (kept: KeptPlans) => void };
  /** The routine that is played where no other is asked for. */
  readonly chosen: () => string;
  readonly onChanged: (plans: readonly RoutinePlan[]) => void;
};

export type Routines = {
  /** Built-in routines as the user has them, then the user's own. */
  readonly read: () => readonly RoutinePlan[];
  readonly change: (asked: Parameters<typeof changeBook>[2]) => Outcome;
  readonly importText: (text: string) => ImportOutcome;
  /** Asks the user where to. */
  readonly exportFrom: (window: BrowserWindow, ids: readonly string[]) => Promise<Outcome>;
  /** The same with the id of a routine that there is. */
  readonly resolve: (start: Start) => Required<Start> | Extract<Outcome, { kind: 'invalid' }>;
};

type RoutineHandlers = Pick<Handlers, 'readRoutines' | 'changeRoutines' | 'importRoutines' | 'exportRoutines'>;

export function createRoutines({ words, store, chosen, onChanged }: RoutinesOptions): Routines {
  const read = (): readonly RoutinePlan[] => plansOf(store.read());
  const keep = (kept: KeptPlans): void => {
    store.write(kept);
    onChanged(read());
  };

  return {
    read,
    change: (asked) => {
      const changed = changeBook(words(), store.read(), asked);
      if (changed.kind === 'invalid') return changed;
      keep(changed.kept);
      return { kind: 'done' };
    },
    importText: (text) => {
      const file = readRoutineText(words(), text);
      if (file.kind === 'bad') return { kind: 'invalid', why: file.why };
      const added = addToBook(words(), store.read(), file.plans, Date.now());
      if (added.kind === 'invalid') return added;
      keep(added.kept);
      return { kind: 'done', ids: added.ids };
    },
    exportFrom: async (window, ids) => {
      const said = words();
      const refusals = said.routineRefusals;
      const plans = read()
        .filter(({ id }) => ids.includes(id))
        .map((plan) => ({ ...plan, name: routineName(said, plan) }));
      const [first, ...rest] = plans;
      if (first === undefined) return { kind: 'invalid', why: refusals.noneToExport };
      const name = fileNameOf(rest.length === 0 ? first.name : refusals.manyRoutines);
      return exportText(window, { name, ending: routineFileEnding, kind: refusals.fileKind }, textOf(plans), said);
    },
    resolve: ({ type, routine }) => {
      const plans = read();
      if (routine === undefined) return { type, routine: planFor(plans, chosen()).id };
      const named = namedPlan(words(), plans, routine);
      return named.kind === 'plan' ? { type, routine: named.plan.id } : named;
    },
  };
}

/** What a window may ask of the routines; files are the settings' business. */
export function routineHandlers({ read, change, importText, exportFrom }: Routines, nameOf: Windows['nameOf']): RoutineHandlers {
  return {
    readRoutines: read,
    changeRoutines: change,
    importRoutines: (text, { sender }) => {
      settingsWindow(sender, nameOf);
      return importText(text);
    },
    exportRoutines: (ids, { sender }) => exportFrom(settingsWindow(sender, nameOf), ids),
  };
}

/** The name of a routine without what no system takes in the name of a file. */
function fileNameOf(name: string): string {
  return (
    name
      .replaceAll(/[\\/:*?"<>|]+/g, ' ')
      .replace(/^[.\s]+/, '')
      .replace(/[.\s]+$/, '') || usualRoutineId
  );
}
