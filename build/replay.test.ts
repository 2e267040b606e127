import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listened, workday } from '../shared/sitting/recorded-day.ts';
import { storyOf } from '../shared/sitting/story.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-replay-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function replayed(...files: readonly string[]) {
  const script = join(import.meta.dirname, 'replay.ts');
  const env = { ...process.env, INIT_CWD: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...files], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

it('prints the story of a recording, named from where npm was started', () => {
  const { day, read } = listened();
  workday(day);
  writeFileSync(join(root, 'day.json'), `\uFEFF${JSON.stringify(read())}\n`);
  expect(replayed('day.json')).toEqual({ status: 0, stdout: `${storyOf(read()).join('\n')}\n`, stderr: '' });
});

it.each([
  [[], 'Usage: npm run replay -- FILE, with a FILE that `unhunch status --facts FILE` wrote.'],
  [['nowhere.json'], 'nowhere.json cannot be replayed: there is no such file.'],
  [['.'], '. cannot be replayed: it is a folder.'],
  [['text'], 'text cannot be replayed: it is not JSON.'],
  [['empty.json'], 'empty.json cannot be replayed: version is missing.'],
])('refuses %j in one line', (files, line) => {
  writeFileSync(join(root, 'text'), 'hello');
  writeFileSync(join(root, 'empty.json'), '{}');
  expect(replayed(...files)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
});
