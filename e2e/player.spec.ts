import type { Page } from '@playwright/test';
import { spokenOf } from '../renderer/pages/routine/spoken-text.ts';
import { builtIns } from '../shared/routine/built-in.ts';
import type { BuiltInId } from '../shared/routine/built-in-ids.ts';
import { planOf } from '../shared/routine/example.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { freshPlayer } from '../shared/routine/player.ts';
import { at } from '../shared/routine/timeline.ts';
import { cueWords, routineName, sideWords } from '../shared/words/routine.ts';
import { english } from '../shared/words/words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { keepCaptions, keptCaptions, recorded, runAhead, timelineFor } from './routine-run.ts';

/** Its page's clock is in the test's hands from the first moment. */
async function playing(unhunch: Unhunch, start: () => Promise<unknown>): Promise<Page> {
  await unhunch.electron.context().clock.install();
  await start();
  const window = await unhunch.window('routine');
  await window.emulateMedia({ reducedMotion: 'reduce' });
  return window;
}

/** Each text once, as long as it stays. */
const changing = (texts: readonly string[]): readonly string[] => texts.filter((text, index) => text !== texts[index - 1]);

const doneRows = (window: Page): Promise<readonly string[]> =>
  window
    .locator('main > section dl > div')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(': ')));

const ends: Readonly<Record<BuiltInId, readonly string[]>> = {
  deskReset: ['Shoulder rolls: 20 of 20', 'Wall angels: 10 of 10'],
  staySeated: ['Shoulder rolls: 20 of 20', 'Neck tilts: 32 s', 'Shoulder blade squeeze: 10 of 10'],
  upperBackRelief: [
    'Shoulder rolls: 20 of 20',
    'Arm circles: 24 of 24',
    'Neck tilts: 32 s',
    'Wall angels: 10 of 10',
    'Shoulder blade squeeze: 10 of 10',
    'Cat-cow: 10 of 10',
    'Seated spinal twist: 42 s',
    'Child’s pose: 3 of 3 breaths',
  ],
  twoMinuteQuiet: ['Shoulder rolls: 10 of 10', 'Neck tilts: 32 s', 'Shoulder blade squeeze: 4 of 4'],
};

for (const plan of builtIns) {
  const name = routineName(english, plan);
  test(`${name} from its first caption to its record`, async ({ cli, launch, profile }) => {
    test.setTimeout(240_000);
    const timeline = timelineFor(plan);
    await profile.seedSettings({ soundOn: false });
    const unhunch = await launch();
    const window = await playing(unhunch, () => cli('start', plan.id));
    await keepCaptions(window);
    await runAhead(window, timeline.totalMs + 1000);
    await expect(window.getByRole('heading', { name: english.routine.done })).toBeVisible();

    const { guide, spoken } = await keptCaptions(window);
    const cues = timeline.segments.map((segment) => cueWords(english, segment));
    const shown = guide.map((texts) => texts.find((text) => cues.some((cue) => text === cue || text.startsWith(`${cue} `))) ?? '');
    const sided = timeline.segments.map((segment) => {
      const side = segment.part === 'rep' ? sideWords(english, segment.way) : null;
      return side === null ? cueWords(english, segment) : `${cueWords(english, segment)} ${side}`;
    });
    expect(changing(shown.filter((text) => text !== ''))).toEqual(changing(sided));
    const said = timeline.segments.map(({ startMs }) => spokenOf(english, freshPlayer(timeline), timeline, at(timeline, startMs)));
    expect(spoken).toEqual([...changing(said), english.routine.done]);

    expect(await doneRows(window)).toEqual(ends[plan.id as BuiltInId]);
    const entry = await recorded(profile);
    expect(entry).toMatchObject({ end: 'completed', isRest: true });
    expect(entry.report.steps).toEqual(
      timeline.steps.map(({ move, exerciseMs, reps }) => ({
        move: move.id,
        playedMs: exerciseMs,
        plannedMs: exerciseMs,
        reps,
        plannedReps: reps,
      })),
    );
  });
}

const short: RoutinePlan = {
  ...planOf(['bladeSqueeze', 'catCow', 'neckTilts'], {
    bladeSqueeze: { reps: 1 },
    catCow: { reps: 1 },
    neckTilts: { sets: 2, way: 'left' },
  }),
  id: 'own-1',
  restSeconds: 5,
};

test.describe('a short routine of the user’s own', () => {
  test.beforeEach(async ({ profile }) => {
    const steps = short.steps.map((step) => ({ ...step, note: step.move === 'catCow' ? 'Fists, not flat hands' : '' }));
    await profile.seedRoutines([{ ...short, steps }]);
    await profile.seedSettings({ soundOn: false, routineId: short.id });
  });

  test('without the floor, today: the rest is done, and the floor is no failure', async ({ cli, launch, profile }) => {
    const unhunch = await launch();
    const window = await playing(unhunch, () => cli('start'));
    const noFloor = window.getByRole('button', { name: 'No floor today' });
    await keepCaptions(window);
    await window.clock.runFor(2000);
    await noFloor.click();
    await expect(noFloor).toHaveCount(0);
    await runAhead(window, timelineFor(short).totalMs);
    expect(await doneRows(window)).toEqual(['Shoulder blade squeeze: 1 of 1', 'Neck tilts: 32 s']);
    expect((await keptCaptions(window)).spoken.join()).not.toContain('Cat-cow');
    expect((await recorded(profile)).report.steps.map(({ move }) => move)).toEqual(['bladeSqueeze', 'neckTilts']);
  });

  test('what pain means is said once, a floor move says so, and its note is read before it begins', async ({ cli, launch }) => {
    const unhunch = await launch();
    const window = await playing(unhunch, () => cli('start'));
    const pain = window.locator('main').getByText('Stretch is fine, pain is not.', { exact: true });
    await expect(pain).toBeVisible();
    await window.keyboard.press('ArrowRight');
    await expect(window.getByRole('region').getByText('Next: Cat-cow')).toBeVisible();
    await window.clock.runFor(6000);
    const guide = window.getByRole('region', { name: 'Cat-cow' });
    await expect(guide.getByText('Cat-cow · On the floor')).toBeVisible();
    await expect(guide.getByText('Fists, not flat hands')).toBeVisible();
    await expect(pain).toHaveCount(0);
    await window.clock.runFor(11_000);
    await expect(guide.getByText('Arch', { exact: true })).toBeVisible();
    await expect(guide.getByText('Fists, not flat hands')).toHaveCount(0);
    await expect(guide).toContainText('1 of 1');
    await window.keyboard.press('ArrowRight');
    await window.clock.runFor(12_000);
    await expect(window.getByText('Neck tilts · Set 1 of 2')).toBeVisible();
    await expect(window.getByText('Tilt left side')).toBeVisible();
  });

  test('five whole doses in a row are asked about once, and only a click lets one grow', async ({ cli, launch, profile }) => {
    test.slow();
    await profile.seedRoutines([{ ...short, steps: short.steps.slice(0, 1) }]);
    const unhunch = await launch();
    const window = await playing(unhunch, () => cli('start'));
    for (let times = 1; times <= 5; times += 1) {
      if (times > 1) await cli('start');
      // Its page is loaded anew, and the clock is the new page's.
      await expect(window.getByRole('heading', { name: 'Done' })).toHaveCount(0);
      await expect(window.getByRole('region')).toContainText('Get ready');
      await runAhead(window, timelineFor(short).totalMs);
      await expect(window.getByRole('heading', { name: 'Done' })).toBeVisible();
      if (times < 5) await expect(window.getByText(/in a row/)).toHaveCount(0);
    }
    await expect(window.getByText('Shoulder blade squeeze: 1 rep, 5 times in a row. Try 3 reps next time?')).toBeVisible();
    await window.getByRole('button', { name: 'Try 3 reps' }).click();
    await expect(window.getByText('Shoulder blade squeeze: 3 reps from next time on.')).toBeVisible();
    await cli('start');
    await expect(window.getByRole('region')).toContainText('Get ready');
    await window.clock.runFor(6000);
    await expect(window.getByRole('region')).toContainText('1 of 3');
  });

  test('another routine is one click from the end of this one', async ({ cli, launch, untilStatus }) => {
    const unhunch = await launch();
    await cli('start');
    const window = await unhunch.window('routine');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: /^Stay seated/ }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Stay seated' })).toBeVisible();
    await untilStatus('the routine', ({ phase }) => phase === 'routine');
  });
});
