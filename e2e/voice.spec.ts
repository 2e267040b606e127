import type { Page } from '@playwright/test';
import { planOf } from '../shared/routine/example.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { routineOf } from '../shared/routine/routine.ts';
import { spokenOf } from '../shared/routine/speech.ts';
import { timelineOf } from '../shared/routine/timeline.ts';
import type { Settings } from '../shared/settings.ts';
import { spokenWords } from '../shared/words/spoken.ts';
import { english } from '../shared/words/words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import type { Profile } from './profile.ts';
import { choiceOf, showSection } from './settings.ts';

/** What a voice did with one text: when it began and how it was over, in ms. */
type Utterance = { readonly text: string; readonly voice: string; readonly begunMs: number; readonly overMs: number; readonly how: string };

/** In the page, before it says anything. */
function overhear(): void {
  const speak = SpeechSynthesis.prototype.speak;
  const said: { text: string; voice: string; begunMs: number; overMs: number; how: string }[] = [];
  Reflect.set(window, 'said', said);
  SpeechSynthesis.prototype.speak = function (utterance) {
    const one = { text: utterance.text, voice: utterance.voice?.name ?? '', begunMs: -1, overMs: -1, how: 'under way' };
    said.push(one);
    utterance.addEventListener('start', () => Object.assign(one, { begunMs: performance.now() }));
    utterance.addEventListener('end', () => Object.assign(one, { overMs: performance.now(), how: 'ended' }));
    utterance.addEventListener('error', ({ error }) => Object.assign(one, { overMs: performance.now(), how: error }));
    speak.call(this, utterance);
  };
}

const saidIn = (window: Page): Promise<readonly Utterance[]> => window.evaluate(() => Reflect.get(globalThis, 'said'));

const plan: RoutinePlan = {
  ...planOf(['shoulderRolls', 'neckTilts'], {
    shoulderRolls: { reps: 3, way: 'forward' },
    neckTilts: { holdSeconds: 8, way: 'left' },
  }),
  id: 'own-1',
};

async function seed(profile: Profile, settings: Partial<Settings>, change: Partial<RoutinePlan> = {}): Promise<void> {
  await profile.seedSettings({ routineId: plan.id, wallViewOn: false, ...settings });
  await profile.seedRoutines([{ ...plan, ...change }]);
}

const ended = (window: Page) => expect(window.getByRole('heading', { name: english.routine.done })).toBeVisible({ timeout: 60_000 });

async function routineWindow(unhunch: Unhunch): Promise<Page> {
  await unhunch.electron.context().addInitScript(overhear);
  return unhunch.window('routine');
}

/** Those of `script` that were said, in its order. */
function inOrder(said: readonly string[], script: readonly string[]): readonly string[] {
  let next = 0;
  return script.filter((text) => {
    const isSaid = said[next] === text;
    if (isSaid) next += 1;
    return isSaid;
  });
}

const loudest = (heard: Float32Array): number => heard.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

test.describe('with voices', () => {
  test.beforeAll(async ({ desktop }) => {
    await desktop.start('soundServer');
    await desktop.start('speech');
  });
  test.afterAll(async ({ desktop }) => {
    await desktop.kill('speech');
    await desktop.kill('soundServer');
  });

  test('a routine is spoken from its first move to its end, one thing after the other, and it is heard', async ({
    cli,
    desktop,
    launch,
    profile,
  }) => {
    test.slow();
    await seed(profile, { tonesOn: false, volumePercent: 100 });
    const unhunch = await launch();
    const opened = routineWindow(unhunch);
    const script = spokenOf(english, timelineOf(routineOf(plan))).map(({ say }) => spokenWords(english, say));
    let window: Page | undefined;
    const heard = await desktop.loudspeaker.listen(async () => {
      await cli('start');
      window = await opened;
      await ended(window);
      await waitFor('the last word', async () => {
        const last = window && (await saidIn(window)).at(-1);
        return last?.text === script.at(-1) && last?.how === 'ended';
      });
    });
    const said = window ? await saidIn(window) : [];
    // On a busy machine one that would come too late is left out, never moved or broken off.
    const texts = said.map(({ text }) => text);
    expect(texts).toEqual(inOrder(texts, script));
    expect(texts.length).toBeGreaterThan(script.length / 2);
    expect(said.map(({ how }) => how)).toEqual(said.map(() => 'ended'));
    for (const [index, { overMs }] of said.entries())
      expect(overMs).toBeLessThanOrEqual(said[index + 1]?.begunMs ?? Number.POSITIVE_INFINITY);
    expect(loudest(heard)).toBeGreaterThan(0.1);
  });

  test('a pause breaks off what is being said, and going on says it again', async ({ cli, launch, profile }) => {
    await seed(profile, {}, { steps: planOf(['wallAngels']).steps });
    const unhunch = await launch();
    const opened = routineWindow(unhunch);
    await cli('start');
    const window = await opened;
    await waitFor('a first word, so that the voices are there', async () => ((await saidIn(window))[0]?.begunMs ?? -1) > 0);
    await window.keyboard.press('ArrowLeft');
    const [move] = spokenOf(english, timelineOf(routineOf({ ...plan, steps: planOf(['wallAngels']).steps })));
    const name = move && spokenWords(english, move.say);
    const last = async (): Promise<Utterance | undefined> => (await saidIn(window)).at(-1);
    await waitFor('the name of the move', async () => (await last())?.text === name && ((await last())?.begunMs ?? -1) > 0);
    const count = (await saidIn(window)).length;
    await window.keyboard.press('Space');
    await waitFor('silence', async () => (await last())?.how === 'interrupted');
    expect(await window.evaluate(() => speechSynthesis.speaking || speechSynthesis.pending)).toBe(false);
    await window.keyboard.press('Space');
    await waitFor('the same again', async () => (await saidIn(window))[count]?.how === 'ended');
    expect((await saidIn(window))[count]?.text).toBe(name);
  });

  test('a quiet routine makes no sound at all', async ({ cli, desktop, launch, profile }) => {
    test.slow();
    await seed(profile, { volumePercent: 100 }, { quiet: true });
    const unhunch = await launch();
    const opened = routineWindow(unhunch);
    const heard = await desktop.loudspeaker.listen(async () => {
      await cli('start');
      const window = await opened;
      await ended(window);
      expect(await saidIn(window)).toEqual([]);
    });
    expect(heard.length).toBeGreaterThan(48_000 * 20);
    expect(loudest(heard)).toBe(0);
  });

  test('settings offer each voice of the language once, and let it be heard', async ({ launch, profile }) => {
    await profile.seedSettings({ voiceName: 'Somebody who left' });
    const unhunch = await launch();
    await unhunch.electron.context().addInitScript(overhear);
    await unhunch.electron.evaluate(({ app }) => app.emit('activate'));
    const status = await unhunch.window('status');
    await status.getByRole('button', { name: 'Settings' }).click();
    const window = await unhunch.window('settings');
    await showSection(window, 'sound');
    // The speech service is started by the question for its voices.
    await expect(window.getByText(english.settings.voiceGone)).toBeVisible({ timeout: 30_000 });
    await choiceOf(window, english.settings.names.voiceName).click();
    const names = await window.getByRole('listbox').last().getByRole('option').allTextContents();
    expect(names.slice(0, 2)).toEqual([english.settings.systemVoice, 'Somebody who left']);
    expect(names[2]).toMatch(/^English/);
    expect(names.length).toBeLessThan(200);
    await window.getByRole('option', { name: 'English (Scotland) espeak-ng', exact: true }).click();
    await window.getByRole('button', { name: english.settings.hearIt }).click();
    await waitFor('the sample', async () => (await saidIn(window))[0]?.how === 'ended');
    expect((await saidIn(window))[0]).toMatchObject({ voice: 'English (Scotland) espeak-ng' });
  });
});

test.describe('without voices', () => {
  test.beforeAll(({ desktop }) => desktop.start('soundServer'));
  test.afterAll(({ desktop }) => desktop.kill('soundServer'));

  test('a routine goes on with tones and captions, and nothing goes wrong', async ({ cli, desktop, launch, profile }) => {
    test.slow();
    await seed(profile, { volumePercent: 100 });
    const unhunch = await launch();
    const opened = routineWindow(unhunch);
    const heard = await desktop.loudspeaker.listen(async () => {
      await cli('start');
      const window = await opened;
      const errors: Error[] = [];
      window.on('pageerror', (error) => errors.push(error));
      await ended(window);
      expect(await saidIn(window)).toEqual([]);
      expect(errors).toEqual([]);
    });
    // Heard across a room, and never more than a quarter of what the output can do.
    expect(loudest(heard)).toBeGreaterThan(0.1);
    expect(loudest(heard)).toBeLessThanOrEqual(0.25);
  });

  test('settings say so plainly', async ({ launch }) => {
    const unhunch = await launch();
    await unhunch.electron.evaluate(({ app }) => app.emit('activate'));
    await (await unhunch.window('status')).getByRole('button', { name: 'Settings' }).click();
    const window = await unhunch.window('settings');
    await showSection(window, 'sound');
    await expect(window.getByText('install speech-dispatcher and espeak-ng')).toBeVisible({ timeout: 10_000 });
    await expect(choiceOf(window, english.settings.names.voiceName)).toBeDisabled();
    await expect(window.getByRole('button', { name: english.settings.hearIt })).toBeDisabled();
  });
});
