import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArgs } from '../../shared/cli/grammar.ts';
import type { CliAnswer } from '../../shared/cli/request.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { savedUpgrades } from '../../shared/sitting/saved.ts';
import { english } from '../../shared/words/words.ts';
import { evening, Profile } from '../history/example.ts';
import { decide } from './decide.ts';

let profile: Profile;
beforeEach(() => {
  profile = new Profile({ startAt: Date.UTC(2026, 2, 2, 21) });
});
afterEach(() => profile.remove());

const place = (name: string) => join(profile.directory, name);
const write = (name: string, version: number, value: unknown) =>
  writeFileSync(place(`${name}.json`), JSON.stringify({ version, [name]: value }));
const leave = () => write('clock', savedUpgrades.length + 1, profile.day.current);

async function ask(...args: readonly string[]): Promise<CliAnswer> {
  const surroundings = { version: '1', usualProfile: profile.directory, hasDisplay: async () => false };
  const decision = await decide(english, parseArgs(args), surroundings);
  if (decision.kind !== 'answer') throw new Error('No answer');
  return decision.answer;
}

const sittingMs = async (): Promise<readonly number[]> =>
  JSON.parse((await ask('history', '--json')).stdout).days.map((day: { readonly sittingMs: number }) => day.sittingMs);

describe('a history that is read where nothing runs', () => {
  it('is what the running Unhunch would tell, the stretch under way included, and leaves every file as it is', async () => {
    profile.lives(evening);
    await profile.importsDay();
    profile.lives((day) => day.sit('25m'));
    leave();
    const told = (await profile.days()).map(({ totals }) => totals.sittingMs);
    const files = profile.files;
    expect(await sittingMs()).toEqual(told);
    expect(profile.files).toEqual(files);
    const all = JSON.parse((await ask('history', '--json')).stdout);
    expect(all.today).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(all.days[0]).toMatchObject({ date: '2026-02-02', pausedMs: 0, routines: {} });
  });

  it('counts nothing twice after a crash between the log and the checkpoint', async () => {
    profile.lives((day) => day.sit('40m'));
    leave();
    profile.lives((day) => day.locked('20m').sit('1m'));
    const [sitting = 0] = await sittingMs();
    expect(sitting).toBe(40 * 60_000);
  });

  it('says in words how today and this week were', async () => {
    expect(await ask('history')).toEqual({
      exitCode: 0,
      stdout: [
        'Today: sitting 0 min, away 0 min, routine 0 min, paused 0 min, not observed 0 min.',
        '  Routines: completed 0, stopped early 0.',
        '  Breaks: snoozed 0, skipped 0, held 0, missed 0.',
        'This week: sitting 0 min, away 0 min, routine 0 min, paused 0 min, not observed 0 min.',
        '  Routines: completed 0, stopped early 0.',
        '  Breaks: snoozed 0, skipped 0, held 0, missed 0.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('is refused where the log cannot be read: half of it is not told as the whole', async () => {
    mkdirSync(place('history.jsonl'));
    expect(await ask('history')).toEqual({ exitCode: 1, stdout: '', stderr: 'unhunch: The history cannot be read.\n' });
    expect(await ask('history', '--export', '-')).toMatchObject({ exitCode: 1, stdout: '' });
  });

  it('is empty where there is no profile, and makes none', async () => {
    rmSync(profile.directory, { recursive: true });
    expect(await sittingMs()).toEqual([]);
    expect(existsSync(profile.directory)).toBe(false);
  });
});

describe('settings and routines that are read where nothing runs', () => {
  it('are those of the files', async () => {
    write('settings', 3, { ...defaultSettings, theme: 'dark', routineId: 'staySeated' });
    expect(await ask('settings', 'get', 'theme')).toEqual({ exitCode: 0, stdout: '"dark"\n', stderr: '' });
    expect(JSON.parse((await ask('settings', '--json')).stdout)).toMatchObject({ theme: 'dark', volumePercent: 60 });
    const { routines } = JSON.parse((await ask('routines', '--json')).stdout);
    expect(routines[1]).toEqual({ id: 'staySeated', name: 'Stay seated', lengthMs: expect.any(Number), chosen: true });
    const [first = '', second] = (await ask('routines')).stdout.split('\n');
    expect(first).toMatch(/^deskReset\tDesk reset\t\d+ min$/);
    expect(second).toMatch(/^staySeated\tStay seated\t\d+ min\tchosen$/);
  });

  it('are the usual ones where the files are damaged, which stay as they are', async () => {
    writeFileSync(place('settings.json'), '{"version":3,');
    writeFileSync(place('routines.json'), '[]');
    const files = profile.files;
    expect(JSON.parse((await ask('settings', '--json')).stdout)).toEqual(defaultSettings);
    expect((await ask('routines')).stdout.split('\n')).toHaveLength(5);
    expect(profile.files).toEqual(files);
  });
});

describe('history --export', () => {
  beforeEach(() => {
    profile.lives(evening);
  });

  it('writes what the window would, and the same JSON to standard output', async () => {
    for (const format of ['csv', 'json'] as const) {
      expect(await ask('history', '--export', place(`mine.${format}`))).toEqual({
        exitCode: 0,
        stdout: `The history was written to ${place(`mine.${format}`)}.\n`,
        stderr: '',
      });
      await profile.book.exportTo(place(`window.${format}`), format);
      expect(profile.files[`mine.${format}`]).toBe(profile.files[`window.${format}`]);
    }
    expect((await ask('history', '--export', '-')).stdout).toBe(profile.files['mine.json']);
  });

  it('replaces a file only by force', async () => {
    writeFileSync(place('mine.csv'), 'precious');
    expect(await ask('history', '--export', place('mine.csv'))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `unhunch: ${place('mine.csv')} exists already. Give --force to replace it.\n`,
    });
    expect(readFileSync(place('mine.csv'), 'utf8')).toBe('precious');
    expect((await ask('history', '--export', place('mine.csv'), '--force')).exitCode).toBe(0);
    expect(readFileSync(place('mine.csv'), 'utf8')).toMatch(/^start,end,type,/);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const files = profile.files;
    expect(await ask('history', '--export', place('nowhere/mine.csv'))).toMatchObject({ exitCode: 1, stdout: '' });
    mkdirSync(place('folder.csv'));
    expect(await ask('history', '--export', place('folder.csv'), '--force')).toMatchObject({ exitCode: 1, stdout: '' });
    rmSync(place('folder.csv'), { recursive: true });
    expect(profile.files).toEqual(files);
  });
});
