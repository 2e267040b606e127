import { readFile } from 'node:fs/promises';
import { parseRecording, replay } from '../shared/sitting/recording.ts';
import { scenario } from '../shared/sitting/scenario.ts';
import { expect, test } from './app.ts';

const minuteMs = 60_000;

test('the day is a timeline, and an absence that was none is put right from the window, once', async ({
  desktop,
  launch,
  profile,
  cli,
  untilStatus,
}) => {
  const startAt = Date.now() - 70 * minuteMs;
  await profile.seedDay(scenario({ startAt, utcOffsetMinutes: -new Date().getTimezoneOffset() }).sit('40m').idle('20m').sit('10m'));
  const unhunch = await launch();
  const before = await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  expect(before.why).toMatch(/^9 min sitting\. 20 min away at .* was a rest\.$/);
  await cli();
  const page = await unhunch.window('status');
  const day = page.getByRole('listbox', { name: 'Your day, piece by piece' });
  await day.getByRole('option', { name: /to now · Sitting/ }).press('Home');
  await expect(day.getByRole('option', { name: /Sitting 40 min/ })).toBeFocused();
  await page.getByRole('button', { name: 'I was still sitting' }).click();
  const after = await untilStatus('the correction', ({ streakMs }) => streakMs >= 70 * minuteMs);
  expect(after.phase).toBe('due');
  await desktop.notifications.waitFor(/1 hour 10 minutes/);
  await expect(page.getByText(/now counts as being here/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'I was still sitting' })).toHaveCount(0);
  const log = (await readFile(profile.file('history.jsonl'), 'utf8')).trim().split('\n');
  expect(log.map((line) => JSON.parse(line)).filter(({ type }) => type === 'corrected')).toMatchObject([{ as: 'sitting', isRest: false }]);
});

test('status --facts writes what led to the count, and a replay comes to the same', async ({ launch, profile, cli, status }) => {
  await profile.seedSitting(20);
  await launch();
  await cli('pause', '10');
  await cli('resume');
  const file = profile.file('facts.json');
  expect(await cli('status', `--facts=${file}`)).toMatchObject({ code: 0, stderr: '' });
  const text = await readFile(file, 'utf8');
  const parsed = parseRecording(JSON.parse(text));
  if (parsed.kind === 'invalid') throw new Error(parsed.why);
  const told = replay(parsed.recording);
  expect(told.flatMap(({ heard }) => (heard.fact.type === 'asked' ? [heard.fact.command.type] : []))).toEqual(['pause', 'resume']);
  const end = told.at(-1)?.state;
  expect(end?.ledger.seq).toBeGreaterThan(0);
  expect((await status()).phase).toBe('sitting');
  // Nothing is written over.
  expect(await cli('status', `--facts=${file}`)).toMatchObject({ code: 2, stdout: '' });
  expect(await readFile(file, 'utf8')).toBe(text);
});
