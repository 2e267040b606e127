import { assertNever } from '../../shared/assert-never.ts';
import type { HowUpdated } from '../../shared/how-updated.ts';
import type { Settings } from '../../shared/settings.ts';
import type { State } from '../../shared/sitting/model.ts';
import { type UpdatesDeed, type UpdatesFact, type UpdatesView, updatesAtLaunch, updatesStep } from '../../shared/updates.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Log } from '../log.ts';
import { reasonOf } from '../reason-of.ts';
import type { Updater } from './updater.ts';

export type UpdatesOptions = {
  readonly how: HowUpdated;
  readonly settings: () => Pick<Settings, 'updatesOn'>;
  /** Loads what looks and downloads; what it is given hears of errors that belong to no question. */
  readonly open: (onError: (error: unknown) => void) => Promise<Updater>;
  /** There is news for `view`. */
  readonly onChanged: () => void;
  readonly log: Pick<Log, 'write'>;
};

export type UpdatesService = {
  /** Told at every look at the clock; what is due begins here and nowhere else. */
  readonly seen: (state: Pick<State, 'stamp' | 'routine'>) => void;
  readonly lookNow: () => null;
  readonly view: () => UpdatesView;
  readonly notices: (words: Words) => readonly string[];
};

/** Newer versions, where the app brings them itself and the user wants them. Without that nothing is loaded and nobody is asked. */
export function createUpdates({ how, settings, open, onChanged, log }: UpdatesOptions): UpdatesService {
  const isWanted = (): boolean => how.kind === 'itself' && settings().updatesOn;
  let updates = updatesAtLaunch(isWanted(), Date.now());
  let opened: Promise<Updater> | null = null;
  let said: unknown = null;

  const take = (fact: UpdatesFact): void => {
    const turn = updatesStep(updates, fact);
    updates = turn.updates;
    if (turn.deed !== null) act(turn.deed);
  };
  const act = (deed: UpdatesDeed): void => {
    switch (deed) {
      case 'look':
        ask(async (updater) => ({ type: 'looked', newer: await updater.look() }));
        break;
      case 'download':
        ask(async (updater) => {
          await updater.download();
          return { type: 'downloaded' };
        });
        break;
      case 'end':
        opened?.then(({ end }) => end()).catch(() => undefined);
        opened = null;
        break;
      default:
        assertNever(deed);
    }
  };
  const ask = (question: (updater: Updater) => Promise<UpdatesFact>): void => {
    opened ??= open(complain);
    const asked = opened;
    /** What was ended meanwhile is not heard any more. */
    const hear = (fact: UpdatesFact): void => {
      if (opened !== asked) return;
      take(fact);
      onChanged();
    };
    asked.then(question).then(hear, (error: unknown) => {
      if (opened !== asked) return;
      complain(error);
      hear({ type: 'failed' });
    });
  };
  /** The library tells each error twice. */
  const complain = (error: unknown): void => {
    if (error === said || opened === null) return;
    said = error;
    log.write('warn', `No newer version could be had: ${whyOf(error)}.`);
  };

  return {
    seen: ({ stamp, routine }) => take({ type: 'seen', wallMs: stamp.wallMs, isOn: isWanted(), isBusy: routine !== null }),
    lookNow: () => {
      take({ type: 'asked' });
      onChanged();
      return null;
    },
    view: () => ({ how, doing: updates.doing, news: updates.news }),
    notices: ({ updates: says }) => (updates.news.kind === 'ready' ? [says.ready({ version: updates.news.version })] : []),
  };
}

/** The first line of it: what follows are addresses and headers. */
function whyOf(error: unknown): string {
  const [first = ''] = reasonOf(error).split('\n');
  return first;
}
