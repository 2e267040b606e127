import { join } from 'node:path';
import { say } from '../../build/commands.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { english } from '../../shared/words/words.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { type Figure, type Row, rowBeside } from './figure.ts';
import { quantile, upTo } from './numbers.ts';
import { type Opening, startOpener } from './opener.ts';
import { watchWindowList } from './window-list.ts';

type OpenRound = { readonly bare: Opening; readonly unhunch: Opening };

/**
 * From a click in the tray's menu, as the desktop tells an app of it, to the second frame that can be seen: the second that is drawn after
 * the page's first contentful paint and after the window manager has the window. Both apps run all the time and take turns.
 */
export const opens: Figure = {
  name: 'opens',
  options: { opens: 30 },
  measure: async ({ desktop, runtime, option }) => {
    const session = await desktop();
    const profile = await makeProfile();
    await profile.seedSitting(1);
    const windows = await watchWindowList(session.env);
    const site = { desktop: session, windows };
    const bare = await startOpener({
      command: [await runtime(), ...sandboxSwitches(), join(import.meta.dirname, 'bare-tray-window')],
      label: 'Open',
      ...site,
    });
    try {
      const command = [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`] as const;
      const unhunch = await startOpener({ command, label: english.tray.start, ...site });
      try {
        const rounds: OpenRound[] = [];
        for (const number of upTo(option('opens'))) {
          rounds.push({ bare: await bare.open(), unhunch: await unhunch.open() });
          if (number % 10 === 0) say(`opens: ${number} of ${option('opens')}`);
        }
        return { rows: rowsOf(rounds), rounds };
      } finally {
        await unhunch.stop();
      }
    } finally {
      await bare.stop();
      windows.stop();
      await profile.remove();
    }
  },
};

function rowsOf(rounds: readonly OpenRound[]): readonly Row[] {
  const beside = (figure: string, of: (opening: Opening) => number, share: number, budget?: { readonly times: number }): Row =>
    rowBeside(
      figure,
      quantile(
        rounds.map(({ bare }) => of(bare)),
        share,
      ),
      quantile(
        rounds.map(({ unhunch }) => of(unhunch)),
        share,
      ),
      budget,
    );
  const second = ({ secondFrameMs }: Opening): number => secondFrameMs;
  return [
    beside('tray click to the second painted frame of the routine: ms, median', second, 0.5, { times: 1.6 }),
    beside('tray click to the second painted frame of the routine: ms, 95th percentile', second, 0.95, { times: 2 }),
    beside('of it, to the page: ms, median', ({ pageMs }) => pageMs, 0.5),
    beside('of it, to the first contentful paint: ms, median', ({ paintMs }) => paintMs, 0.5),
    beside('of it, to a window that can be seen: ms, median', ({ shownMs }) => shownMs, 0.5),
  ];
}
