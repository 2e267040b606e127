import { say } from '../../build/commands.ts';
import { type Held, startCycler, windowsOpened } from './cycler.ts';
import { type Figure, type Row, rowOf } from './figure.ts';
import { rounded, upTo } from './numbers.ts';

type Look = { readonly cycle: number; readonly held: Held };

const settledAfter = 20;
const memory = { most: 5 };
const none = { most: 0 };

/**
 * A cycle opens every window that can be asked for, all at once, and closes them again. What the app holds is looked at when nothing is open
 * and its garbage is collected: memory of all its processes, and what its main process holds.
 */
export const cycles: Figure = {
  name: 'cycles',
  options: { cycles: 300 },
  measure: async ({ desktop, option }) => {
    const count = option('cycles');
    const looks = new Set([Math.min(settledAfter, count), ...[0.25, 0.5, 0.75, 1].map((share) => Math.round(share * count))]);
    const cycler = await startCycler(await desktop());
    try {
      const rounds: Look[] = [{ cycle: 0, held: await cycler.held() }];
      for (const cycle of upTo(count)) {
        await cycler.cycle();
        if (!looks.has(cycle)) continue;
        const held = await cycler.held();
        rounds.push({ cycle, held });
        say(`cycles: ${cycle} of ${count}, ${rounded(held.pssMiB)} MiB`);
      }
      return { rows: rowsOf(rounds), rounds };
    } finally {
      await cycler.stop();
    }
  },
};

function rowsOf(rounds: readonly Look[]): readonly Row[] {
  const [last, settled] = [rounds.at(-1), rounds.find(({ cycle }) => cycle >= settledAfter) ?? rounds[1]];
  if (last === undefined || settled === undefined) return [];
  const more = (what: string, of: (held: Held) => number, budget?: { readonly most: number }): Row => {
    const figure = `${last.cycle} cycles of ${windowsOpened} windows at once: ${what} more than after ${settled.cycle}`;
    return rowOf(figure, of(last.held) - of(settled.held), budget);
  };
  return [
    more('PSS of all processes, MiB', ({ pssMiB }) => pssMiB, memory),
    more('USS of all processes, MiB', ({ ussMiB }) => ussMiB, memory),
    more('heap of the main process, MiB', ({ heapMiB }) => heapMiB, memory),
    more('processes', ({ processes }) => processes.length, none),
    more('listeners in the main process', ({ listeners }) => sum(listeners), none),
    more('timers and handles in the main process', ({ resources }) => sum(resources), none),
    more('open files of the main process', ({ openFiles }) => openFiles),
  ];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
