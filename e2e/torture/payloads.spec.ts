import { readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import * as v from 'valibot';
import { asks, type Channel } from '../../electron/asks.ts';
import { changeSettings } from '../../shared/change-settings.ts';
import { parseArgs } from '../../shared/cli/grammar.ts';
import { commandNames, runningRequestSchema, settingKeys } from '../../shared/cli/request.ts';
import { commandSchemas } from '../../shared/command.ts';
import { changeBook } from '../../shared/routine/routine-book.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { english } from '../../shared/words/words.ts';
import type { Profile } from '../profile.ts';
import { cases, isFull, seed, times } from './amount.ts';
import { expect, test } from './test.ts';

const anything = fc.oneof(
  fc.anything({ withBigInt: true, maxDepth: 4 }),
  // The tests' own protocol carries no object that has one for its prototype.
  fc.anything({ withTypedArray: true, maxDepth: 4, key: fc.string().filter((key) => key !== '__proto__') }),
  fc.constantFrom('x'.repeat(30_000), Number.NaN, Number.NEGATIVE_INFINITY, -0, undefined, nested(60)),
);
/** What a page of ours would ask for, but for a part or two. */
const nearlyRight = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...Object.keys(commandSchemas), 'keep', 'remove', '__proto__'), anything),
    minutes: fc.oneof(fc.integer(), fc.double()),
    end: fc.oneof(fc.record({ kind: fc.constantFrom('for', 'at', 'morning', 'never'), minutes: anything }), anything),
    window: fc.oneof(fc.constantFrom('status', 'routine', 'chime'), fc.string()),
    plan: anything,
    status: fc.constantFrom('playing', 'hurt', 'over'),
    step: fc.oneof(fc.integer(), fc.double()),
    steps: fc.array(anything, { maxLength: 3 }),
    from: fc.oneof(fc.integer(), fc.double()),
    to: anything,
    [settingKeys[0] ?? '']: anything,
  },
  { requiredKeys: [] },
);
// The keys of the table are the channels.
const channels = Object.keys(asks) as Channel[];
const payloads = fc
  .tuple(fc.constantFrom(...channels), fc.oneof(anything, nearlyRight))
  .filter(([channel, payload]) => isWrong(channel, payload));

/** By the rules that need no running app: what would change something, or could be answered, is left out. */
function isWrong(channel: Channel, payload: unknown): boolean {
  if (channel === 'changeSettings') return changeSettings(english, defaultSettings, payload).kind === 'invalid';
  const parsed = v.safeParse(asks[channel], payload);
  if (!parsed.success) return true;
  if (channel !== 'changeRoutines') return channel.startsWith('import');
  const change = v.parse(asks.changeRoutines, payload);
  return change.type === 'keep' && changeBook(english, [], change).kind === 'invalid';
}

/** Deeper than this the tests' own protocol carries nothing. */
function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const portion = 500;
const portions = isFull ? 20 : 3;
const rows = times({ usually: 1, full: 10 });

for (let row = 0; row < rows; row += 1) {
  test(`a page that asks for nonsense is refused each time, and changes nothing, row ${row + 1}`, async ({
    cli,
    launch,
    profile,
    status,
  }) => {
    await profile.seedSitting(12);
    const unhunch = await launch();
    await cli('open', 'settings');
    const page = await unhunch.window('settings');
    const before = await stateOf(page, profile);
    for (let turn = 0; turn < portions; turn += 1) {
      const accepted = await page.evaluate(
        async (all) => {
          const { ask } = Reflect.get(window, 'unhunch');
          const answers: readonly unknown[] = await Promise.all(
            all.map(([channel, payload]) =>
              Promise.resolve()
                .then(() => ask(channel, payload))
                .catch(() => ({ kind: 'invalid' })),
            ),
          );
          return answers.flatMap((answer, index) => (Reflect.get(Object(answer), 'kind') === 'invalid' ? [] : [all[index]?.[0]]));
        },
        cases(payloads, portion, row * portions + turn),
      );
      expect(accepted).toEqual([]);
    }
    expect(await stateOf(page, profile)).toEqual(before);
    expect(unhunch.openWindows()).toEqual(['settings']);
    expect((await status()).phase).toBe('sitting');
  });
}

/** All that can be asked for, but for the time that passes. */
async function stateOf(page: Page, { file }: Profile): Promise<unknown> {
  const seen = await page.evaluate(async () => {
    const { ask } = Reflect.get(window, 'unhunch');
    const read = ['readSettings', 'readRoutines', 'readStartAtLogin', 'readLocale', 'readProgress'];
    const { seq, phase, notices, reminderOpen } = await ask('readSnapshot', null);
    return { answers: await Promise.all(read.map((channel) => ask(channel, null))), seq, phase, notices, reminderOpen };
  });
  const files = ['settings.json', 'routines.json', 'history.jsonl'].map((name) => readFile(file(name), 'utf8').catch(() => null));
  return { seen, files: await Promise.all(files) };
}

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...commandNames,
    ...settingKeys,
    'until',
    'set',
    '--json',
    '--facts',
    '--force',
    '--export=',
    '--',
    '-',
    '-5',
    '1h',
    '',
    '{}',
  ),
);
const wrongLines = fc
  .array(word, { minLength: 1, maxLength: 6 })
  // No program can be given a NUL, and a lone half of a character becomes another.
  .filter((args) => args.every((arg) => !/\0|\p{Surrogate}/u.test(arg)) && parseArgs(args).request.kind === 'invalid');

test('a command line that is wrong ends with 2 and one line, and changes nothing', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  await launch();
  const before = await cli('settings', '--json');
  for (const args of cases(wrongLines, times({ usually: 4, full: 40 }))) {
    const { code, stdout, stderr } = await cli(...args);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr).toMatch(/^unhunch: [^\n\r]+\n$/);
  }
  expect(await cli('settings', '--json')).toEqual(before);
});

const requests = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
  nearlyRight.map((request) =>
    JSON.stringify({ kind: 'run', command: request }, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)),
  ),
);

test('whatever is written to its socket is answered or hung up on, and changes nothing', async ({ cli, launch, profile, status }) => {
  await profile.seedSitting(12);
  await launch();
  const before = await cli('settings', '--json');
  const wrong = requests.filter((line) => !isRequest(line));
  for (const line of cases(wrong, times({ usually: 100, full: 3_000 }), seed)) {
    const answer = await saidTo(profile.file('unhunch.sock'), `${line}\n`);
    expect(answer === '' || JSON.parse(answer).exitCode === 2, line).toBe(true);
  }
  expect(await cli('settings', '--json')).toEqual(before);
  expect((await status()).phase).toBe('sitting');
});

function isRequest(line: string): boolean {
  try {
    return v.is(runningRequestSchema, JSON.parse(line));
  } catch {
    return false;
  }
}

function saidTo(address: string, line: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = createConnection(address, () => socket.write(line));
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(heard));
  });
}
