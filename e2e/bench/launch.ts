import { sandboxSwitches } from '../../build/some-desktop.ts';
import { packagedApp } from '../packaged-app.ts';
import { makeProfile } from '../profile.ts';
import { bareTray } from './bare-tray.ts';
import { type Figure, medianRow } from './figure.ts';
import { launchToTray } from './launch-to-tray.ts';
import { upTo } from './numbers.ts';

/** Two launches, one right after the other, in ms to the item on the bus. */
type Pair = { readonly bare: number; readonly unhunch: number };

/** Not the first start of a user, whose profile is still to be made. */
export const launch: Figure = {
  name: 'launch',
  options: { launches: 20 },
  measure: async ({ desktop, runtime, option }) => {
    const [session, bare, profile] = [await desktop(), await bareTray(runtime), await makeProfile()];
    const ours = [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`] as const;
    await profile.seedSitting(1);
    const rounds: Pair[] = [];
    for (const number of upTo(option('launches'))) {
      // Whatever a launch leaves behind for the next, either comes first as often as the other.
      const early = number % 2 === 0 ? await launchToTray(session, ours) : null;
      const bareMs = await launchToTray(session, bare);
      rounds.push({ bare: bareMs, unhunch: early ?? (await launchToTray(session, ours)) });
    }
    await profile.remove();
    const row = medianRow(
      'launch to tray: ms',
      rounds.map((pair) => pair.bare),
      rounds.map((pair) => pair.unhunch),
      { times: 1.25 },
    );
    return { rows: [row], rounds };
  },
};
