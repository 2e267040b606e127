import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { nearest } from '../shared/cli/nearest.ts';
import type { Outcome, Start } from '../shared/command.ts';
import { usualRoutineId } from '../shared/routine/built-in-ids.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { addToBook, changeBook, findPlan, type ImportOutcome, type KeptPlans, planFor, plansOf } from '../shared/routine/routine-book.ts';
import { routineWords } from '../shared/words/en/routine.ts';
import { routineRefusals as refusals } from '../shared/words/en/routine-refusals.ts';
import type { Handlers } from './ipc.ts';
import { readRoutineText, routineFileEnding, textOf } from './routine-file.ts';
import { reasonOf, writeWhole } from './store/files.ts';
import type { Windows } from './windows.ts';

export type RoutinesOptions = {
  readonly store: { readonly read: () => KeptPlans; readonly write: (kept: KeptPlans) => void };
  /** The routine that is played where no other is asked for. */
  readonly chosen: () => string;
  readonly onChanged: (plans: readonly RoutinePlan[]) => void;
};

export type Routines = {
  /** Built-in routines as the user has them, then the user's own. */
  readonly read: () => readonly RoutinePlan[];
  readonly change: (asked: Parameters<typeof changeBook>[1]) => Outcome;
  readonly importText: (text: string) => ImportOutcome;
  /** Asks the user where to. */
  readonly exportFrom: (window: BrowserWindow, ids: readonly string[]) => Promise<Outcome>;
  /** The same with the id of a routine that there is. */
  readonly resolve: (start: Start) => Required<Start> | Extract<Outcome, { kind: 'invalid' }>;
};

type RoutineHandlers = Pick<Handlers, 'readRoutines' | 'changeRoutines' | 'importRoutines' | 'exportRoutines'>;

export function createRoutines({ store, chosen, onChanged }: RoutinesOptions): Routines {
  const read = (): readonly RoutinePlan[] => plansOf(store.read());
  const keep = (kept: KeptPlans): void => {
    store.write(kept);
    onChanged(read());
  };

  return {
    read,
    change: (asked) => {
      const changed = changeBook(store.read(), asked);
      if (changed.kind === 'invalid') return changed;
      keep(changed.kept);
      return { kind: 'done' };
    },
    importText: (text) => {
      const file = readRoutineText(text);
      if (file.kind === 'bad') return { kind: 'invalid', why: file.why };
      const added = addToBook(store.read(), file.plans, Date.now());
      if (added.kind === 'invalid') return added;
      keep(added.kept);
      return { kind: 'done', ids: added.ids };
    },
    exportFrom: async (window, ids) => {
      const plans = read()
        .filter(({ id }) => ids.includes(id))
        .map((plan) => ({ ...plan, name: routineWords.routineName(plan) }));
      const [first, ...rest] = plans;
      if (first === undefined) return { kind: 'invalid', why: refusals.noneToExport };
      const name = fileNameOf(rest.length === 0 ? first.name : refusals.manyRoutines);
      try {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          defaultPath: join(app.getPath('documents'), `${name}${routineFileEnding}`),
          filters: [{ name: refusals.fileKind, extensions: ['json'] }],
        });
        if (canceled || filePath === '') return { kind: 'done' };
        // Not every dialog adds the ending, and without it the file would not be offered for import.
        const isNamedByUs = extname(filePath) === '';
        const file = isNamedByUs ? filePath + routineFileEnding : filePath;
        // The dialog asked about the name as it was typed.
        if (isNamedByUs && existsSync(file)) return { kind: 'refused', why: refusals.fileExists(basename(file)) };
        writeWhole(file, textOf(plans));
        return { kind: 'done' };
      } catch (error) {
        return { kind: 'refused', why: refusals.unwritable(reasonOf(error)) };
      }
    },
    resolve: ({ type, routine }) => {
      const plans = read();
      if (routine === undefined) return { type, routine: planFor(plans, chosen()).id };
      const plan = findPlan(plans, routine);
      return plan ? { type, routine: plan.id } : { kind: 'invalid', why: whyNone(routine, plans.map(routineWords.routineName)) };
    },
  };
}

function whyNone(asked: string, names: readonly string[]): string {
  return refusals.noRoutine(asked, nearest(asked, names), names);
}

/** What a window may ask of the routines; files are the settings' business. */
export function routineHandlers({ read, change, importText, exportFrom }: Routines, nameOf: Windows['nameOf']): RoutineHandlers {
  const settingsWindow = (sender: WebContents): BrowserWindow => {
    const window = nameOf(sender) === 'settings' ? BrowserWindow.fromWebContents(sender) : null;
    if (window === null) throw new Error('Refused: routine files are exchanged in the settings');
    return window;
  };
  return {
    readRoutines: read,
    changeRoutines: change,
    importRoutines: (text, { sender }) => {
      settingsWindow(sender);
      return importText(text);
    },
    exportRoutines: (ids, { sender }) => exportFrom(settingsWindow(sender), ids),
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
