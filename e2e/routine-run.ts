import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { routineOf } from '../shared/routine/routine.ts';
import { type Timeline, timelineOf } from '../shared/routine/timeline.ts';
import { waitFor } from './desktop/index.ts';
import type { Profile } from './profile.ts';

export type RoutineEntry = {
  readonly type: string;
  readonly end: string;
  readonly isRest: boolean;
  readonly elsewhere: number;
  readonly report: {
    readonly steps: readonly {
      readonly move: string;
      readonly playedMs: number;
      readonly plannedMs: number;
      readonly reps: number;
      readonly plannedReps: number;
    }[];
  };
};

/** The newest routine in the log. */
export function recorded(profile: Profile): Promise<RoutineEntry> {
  return waitFor('the routine in the log', async () => {
    const lines = (await readFile(profile.file('history.jsonl'), 'utf8')).trim().split('\n');
    return lines.map((line): RoutineEntry => JSON.parse(line)).findLast(({ type }) => type === 'routine');
  });
}

export const timelineFor = (plan: RoutinePlan): Timeline => timelineOf(routineOf(plan));

const stretchMs = 10_000;

/** Lets the page's own clock run so far ahead, as fast as it can. */
export async function runAhead(page: Page, ms: number): Promise<void> {
  // A page that is busy for long is taken for hung.
  for (let left = ms; left > 0; left -= stretchMs) await page.clock.runFor(Math.min(left, stretchMs));
}

/** Keeps every text that the guide and the live region ever show. */
export async function keepCaptions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: { guide: string[][]; spoken: string[] } = { guide: [], spoken: [] };
    Reflect.set(window, 'kept', kept);
    const look = (): void => {
      const guide = [...document.querySelectorAll('main > section p')].map(({ textContent }) => textContent ?? '');
      if (guide.join() !== kept.guide.at(-1)?.join()) kept.guide.push(guide);
      const spoken = document.querySelector('main > [role=status]')?.textContent ?? '';
      if (spoken !== kept.spoken.at(-1)) kept.spoken.push(spoken);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

export const keptCaptions = (page: Page): Promise<{ readonly guide: readonly (readonly string[])[]; readonly spoken: readonly string[] }> =>
  page.evaluate(() => Reflect.get(window, 'kept'));
