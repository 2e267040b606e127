import { assertNever } from '../shared/assert-never.ts';
import { answerOf, complaint, said } from '../shared/cli/answer.ts';
import { readAnswer, type Shelf } from '../shared/cli/read-answer.ts';
import { exitCodes, type RunningRequest } from '../shared/cli/request.ts';
import { statusJson, statusText } from '../shared/cli/status.ts';
import type { Command, Outcome } from '../shared/command.ts';
import { namedPlan } from '../shared/routine/named-plan.ts';
import type { Settings } from '../shared/settings.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Words } from '../shared/words/words.ts';
import type { SettingsChanges } from './change-settings.ts';
import type { Answerer } from './cli/server.ts';
import type { HistoryBook } from './history/history-book.ts';
import type { Routines } from './routines.ts';
import type { Runtime } from './runtime.ts';

export type AnswererOptions = {
  readonly snapshot: () => Snapshot;
  readonly runtime: Pick<Runtime, 'look' | 'recording'>;
  readonly run: (command: Command) => Outcome;
  readonly changes: SettingsChanges;
  readonly settings: { readonly read: () => Settings };
  readonly routines: Pick<Routines, 'read'>;
  readonly historyBook: Pick<HistoryBook, 'glance'>;
  /** Takes the lock of the profile anew. */
  readonly claim: () => void;
  readonly version: string;
  readonly words: () => Words;
};

/** What the running instance answers the command line. */
export function createAnswerer(options: AnswererOptions): Answerer {
  const { snapshot, runtime, run, changes, settings, routines, historyBook, claim, version, words } = options;
  const shelf: Shelf = { settings: settings.read, routines: routines.read, days: historyBook.glance };
  return (request) => {
    switch (request.kind) {
      case 'run':
        return answerOf(run(request.command));
      case 'set':
        return answerOf(set(request));
      case 'settings':
      case 'routines':
      case 'history':
        return readAnswer(words(), shelf, request);
      case 'status':
        runtime.look();
        return said(request.json ? statusJson(words(), snapshot(), version) : statusText(words(), snapshot()));
      case 'claim':
        claim();
        return said('');
      case 'facts': {
        // So that they end now.
        runtime.look();
        const facts = runtime.recording();
        return facts === null ? complaint(exitCodes.failed, words().cli.noFacts) : said(`${JSON.stringify(facts)}\n`);
      }
      default:
        return assertNever(request);
    }
  };

  /** A routine is given as at `start`, and there has to be one of that name. */
  function set({ key, value }: Extract<RunningRequest, { kind: 'set' }>): Outcome {
    if (key !== 'routineId' || typeof value !== 'string') return changes.change({ [key]: value });
    const named = namedPlan(words(), routines.read(), value);
    return named.kind === 'plan' ? changes.change({ [key]: named.plan.id }) : named;
  }
}
