import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Rectangle as Bounds } from 'electron';
import type { WindowName } from '../shared/command.ts';
import type { Bridge } from '../shared/ipc.ts';
import type { RoutinePlan } from '../shared/routine/plan.ts';
import { english } from '../shared/words/words.ts';
import { expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';

const asked =
  (page: Page): Bridge['ask'] =>
  (channel, payload) =>
    page.evaluate(([name, value]) => Reflect.get(window, 'unhunch').ask(name, value), [channel, payload] as const);

/** The bridge is there before the page has drawn. */
const pageOf = (unhunch: Unhunch, name: WindowName): Promise<Page> =>
  waitFor(`the ${name} page`, () => unhunch.electron.windows().find((page) => page.url().endsWith(`window=${name}`)));

const boundsOf = (unhunch: Unhunch, name: string) =>
  unhunch.electron.evaluate(({ BrowserWindow, screen }, wanted) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith(`window=${wanted}`));
    if (!window) return null;
    const bounds = window.getBounds();
    return { bounds, area: screen.getDisplayMatching(bounds).workArea };
  }, name);

const saveAs = (unhunch: Unhunch, filePath: string | null) =>
  unhunch.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);

const mine: Omit<RoutinePlan, 'id'> = {
  name: 'Meeting over',
  quiet: false,
  restSeconds: 10,
  steps: [
    {
      move: 'neckTilts',
      dose: { reps: 2, sets: 1, restSeconds: 10, holdSeconds: 12, pacePercent: 100, way: 'both', easier: null },
      note: 'Shoulders down',
    },
  ],
};

test('a routine of one’s own is kept, told to every window and started by its name', async ({ cli, launch, profile, status }) => {
  const unhunch = await launch();
  await cli('start', 'stay', 'seated');
  await pageOf(unhunch, 'routine');
  expect(await status()).toMatchObject({ phase: 'routine' });
  const ask = asked(await pageOf(unhunch, 'routine'));
  expect(await ask('readSnapshot', null)).toMatchObject({ routineId: 'staySeated' });
  expect(await ask('changeRoutines', { type: 'keep', plan: { ...mine, id: 'own-1' } })).toEqual({ kind: 'done' });
  expect((await ask('readRoutines', null)).at(-1)).toEqual({ ...mine, id: 'own-1' });
  const twin = await ask('changeRoutines', { type: 'keep', plan: { ...mine, id: 'own-2', name: 'meeting OVER' } });
  expect(twin).toEqual({ kind: 'invalid', why: 'There is a routine called "meeting OVER" already.' });
  await unhunch.quit();
  expect((await stat(profile.file('routines.json'))).mode & 0o777).toBe(0o600);

  const again = await launch();
  expect(await cli('start', 'meeting', 'over')).toMatchObject({ code: 0 });
  expect(await asked(await pageOf(again, 'routine'))('readSnapshot', null)).toMatchObject({ routineId: 'own-1' });
  expect(await cli('start', 'desk', 'reset')).toMatchObject({ code: 4, stderr: 'unhunch: Another routine is running: stop it first.\n' });
  expect(await cli('start', 'meeting', 'ovr')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'unhunch: There is no routine "meeting ovr". Did you mean Meeting over?\n',
  });
  expect(await cli('start', 'yoga')).toMatchObject({
    code: 2,
    stderr:
      'unhunch: There is no routine "yoga". There are Desk reset, Stay seated, Upper-back relief, Two-minute quiet, and Meeting over.\n',
  });
});

test('a routine file goes out and comes in again, and one with a mistake changes nothing', async ({ cli, launch, profile }) => {
  const unhunch = await launch();
  await cli('start');
  await asked(await pageOf(unhunch, 'routine'))('changeRoutines', { type: 'keep', plan: { ...mine, id: 'own-1' } });
  await unhunch.electron.evaluate(({ app }) => app.emit('activate'));
  await asked(await pageOf(unhunch, 'status'))('run', { type: 'open', window: 'settings' });
  const ask = asked(await pageOf(unhunch, 'settings'));
  const file = profile.file('shared.unhunch.json');

  await saveAs(unhunch, null);
  expect(await ask('exportRoutines', ['own-1'])).toEqual({ kind: 'done' });
  await saveAs(unhunch, file);
  expect(await ask('exportRoutines', ['own-1', 'deskReset'])).toEqual({ kind: 'done' });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const text = await readFile(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ unhunch: 'routines', version: 1, routines: [{ name: 'Desk reset' }, { name: 'Meeting over' }] });

  const made = expect.stringMatching(/^own-\d{13}$/);
  expect(await ask('importRoutines', text)).toEqual({ kind: 'done', ids: [made, made] });
  expect((await ask('readRoutines', null)).slice(-2)).toMatchObject([{ name: 'Desk reset 2' }, { ...mine, name: 'Meeting over 2' }]);
  const before = await readFile(profile.file('routines.json'), 'utf8');
  const wrong = text.replace('"neckTilts"', '"neckTwists"');
  expect(await ask('importRoutines', wrong)).toMatchObject({
    kind: 'invalid',
    why: expect.stringMatching(/^Line \d+: There is no move "neckTwists"\./),
  });
  expect(await readFile(profile.file('routines.json'), 'utf8')).toBe(before);

  await writeFile(profile.file('no-folder'), '');
  await saveAs(unhunch, profile.file('no-folder/x.unhunch.json'));
  expect(await ask('exportRoutines', ['own-1'])).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('The file cannot be written. '),
  });
  await expect(asked(await pageOf(unhunch, 'status'))('importRoutines', text)).rejects.toThrow(/Refused/);
});

test('the routine window grows to its whole display and goes back to where it was', async ({ cli, launch }) => {
  const unhunch = await launch();
  await cli('start');
  const page = await unhunch.window('routine');
  // It listens to its keys, and has asked for the size of its view itself.
  await expect(page.getByRole('button', { name: english.routine.stop })).toBeVisible();
  const settled = async (isThere: (found: NonNullable<Awaited<ReturnType<typeof boundsOf>>>) => boolean) =>
    waitFor('its place', async () => {
      const found = await boundsOf(unhunch, 'routine');
      return found && isThere(found) ? found : undefined;
    });
  const small = await settled(({ bounds }) => bounds.width === 420);
  // A window that has only just come may still be moved by its frame; if it were each time, it would be far away in the end.
  const frame = 40;
  const isBack = (now: Bounds, { bounds: then }: typeof small): boolean =>
    now.width === then.width && now.height === then.height && Math.abs(now.x - then.x) < frame && Math.abs(now.y - then.y) < frame;
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.press('w');
    // Its size and its place come one after the other.
    await settled(
      ({ bounds, area }) =>
        bounds.width > area.width * 0.95 && bounds.height > area.height * 0.9 && bounds.y + bounds.height <= area.y + area.height,
    );
    await page.keyboard.press('w');
    await settled(({ bounds }) => isBack(bounds, small));
  }
});

test('another routine is started from the tray by its name, and in no way from there while one runs', async ({
  desktop,
  launch,
  profile,
  untilStatus,
}) => {
  const routines = [{ ...mine, id: 'own-1', name: 'Wall & more' }];
  await writeFile(profile.file('routines.json'), JSON.stringify({ version: 1, routines }));
  const unhunch = await launch();
  await desktop.tray.waitForItem();
  await desktop.tray.click('Start another', 'Wall & more');
  await untilStatus('the routine', ({ phase }) => phase === 'routine');
  expect(await asked(await pageOf(unhunch, 'routine'))('readSnapshot', null)).toMatchObject({ routineId: 'own-1' });
  await waitFor('a menu without others', async () => (await desktop.tray.menu()).every(({ label }) => label !== 'Start another'));
});

test('a start by name also starts the app; a name that there is not starts nothing', async ({ cli, launch }) => {
  const unhunch = await launch('start', 'two-minute', 'quiet');
  expect(await asked(await pageOf(unhunch, 'routine'))('readSnapshot', null)).toMatchObject({ routineId: 'twoMinuteQuiet' });
  await unhunch.quit();
  expect(await cli('start', 'yoga')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('"yoga"') });
  expect((await cli('status')).code).toBe(3);
});
