import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { english } from '../words/words.ts';
import { parseArgs } from './grammar.ts';
import { optionNames } from './options.ts';
import { type CommandLine, commandNames, runningRequestSchema, settingKeys } from './request.ts';

const words = (line: string) => line.split(' ').filter((word) => word !== '');
const requestOf = (line: string) => parseArgs(words(line)).request;
/** What is said of a command line that cannot be read. */
const refusalOf = ({ request }: CommandLine) => (request.kind === 'invalid' ? request.why(english) : null);
const pausedFor = (minutes: number) => ({ kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes } } });

const snoozeRange = 'A snooze lasts 1 min to 1 hr, like 10, 10m or 1h.';
const pauseRange = 'A pause lasts 1 min to 7 days, like 45, 30m, 1h30 or 2d, or until a time from 00:00 to 23:59, or until tomorrow.';
const holdRange = 'A hold lasts 1 min to 8 hr, like 45, 30m or 1h30.';

describe('parseArgs', () => {
  it.each([
    ['', { kind: 'launch' }],
    ['status', { kind: 'status', json: false }],
    ['status --json', { kind: 'status', json: true }],
    ['--json status', { kind: 'status', json: true }],
    ['status --facts day.json', { kind: 'facts', file: 'day.json', json: false }],
    ['status --facts=day.json', { kind: 'facts', file: 'day.json', json: false }],
    ['--json --facts day=1.json status', { kind: 'facts', file: 'day=1.json', json: true }],
    ['--facts=--json status', { kind: 'facts', file: '--json', json: false }],
    ['status --facts -', { kind: 'facts', file: null, json: false }],
    ['status --facts=-', { kind: 'facts', file: null, json: false }],
    ['start', { kind: 'run', command: { type: 'start' } }],
    ['start deskReset', { kind: 'run', command: { type: 'start', routine: 'deskReset' } }],
    ['start Stay seated', { kind: 'run', command: { type: 'start', routine: 'Stay seated' } }],
    ['snooze', { kind: 'run', command: { type: 'snooze' } }],
    ['snooze 1h', { kind: 'run', command: { type: 'snooze', minutes: 60 } }],
    ['snooze 10', { kind: 'run', command: { type: 'snooze', minutes: 10 } }],
    ['skip', { kind: 'run', command: { type: 'skip' } }],
    ['pause', pausedFor(30)],
    ['pause 90', pausedFor(90)],
    ['pause 1h30', pausedFor(90)],
    ['pause 7d', pausedFor(10_080)],
    ['pause until 9:05', { kind: 'run', command: { type: 'pause', end: { kind: 'at', minuteOfDay: 545 } } }],
    ['pause until tomorrow', { kind: 'run', command: { type: 'pause', end: { kind: 'morning' } } }],
    ['hold', { kind: 'run', command: { type: 'hold', minutes: 60 } }],
    ['hold 1', { kind: 'run', command: { type: 'hold', minutes: 1 } }],
    ['hold 8h', { kind: 'run', command: { type: 'hold', minutes: 480 } }],
    ['resume', { kind: 'run', command: { type: 'resume' } }],
    ['quit', { kind: 'run', command: { type: 'quit' } }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
    ['--help', { kind: 'help', about: null }],
    ['-h', { kind: 'help', about: null }],
    ['pause --help', { kind: 'help', about: 'pause' }],
  ])('reads "%s"', (line, request) => {
    expect(requestOf(line)).toEqual(request);
  });

  it.each([
    ['--jsn', 'There is no option "--jsn". Did you mean --json?'],
    ['--frobnicate', 'There is no option "--frobnicate". See unhunch --help.'],
    ['--user-data-dri=x', 'There is no option "--user-data-dri". Did you mean --user-data-dir?'],
    ['-x', 'There is no option "-x". See unhunch --help.'],
    ['statsu', 'There is no command "statsu". Did you mean status?'],
    ['dance', 'There is no command "dance". See unhunch --help.'],
    ['--json', '--json belongs to a command. See unhunch --help.'],
    ['start --json', '--json does not go with start.'],
    ['status --json=yes', '--json takes no value.'],
    ['status --json --json', '--json is given twice.'],
    ['status --facts a --facts=a', '--facts is given twice.'],
    ['status --facts', 'Give the file like this: --facts FILE, or --facts - for standard output.'],
    ['status --facts=', 'Give the file like this: --facts FILE, or --facts - for standard output.'],
    ['status --facts --json', 'Give the file like this: --facts FILE, or --facts - for standard output.'],
    ['status --facts - --json', '--json and --facts - cannot both have standard output. Give --facts a file.'],
    ['status --fact day.json', 'There is no option "--fact". Did you mean --facts?'],
    ['status --facts a b', 'status does not take "b".'],
    ['pause --facts a', '--facts does not go with pause.'],
    ['--facts status', '--facts belongs to a command. See unhunch --help.'],
    ['--user-data-dir', 'Give the folder like this: --user-data-dir=DIR.'],
    ['--user-data-dir=', 'Give the folder like this: --user-data-dir=DIR.'],
    [`start ${'a'.repeat(61)}`, 'The name of a routine has at most 60 characters.'],
    ['snooze 0', `"0" is out of range. ${snoozeRange}`],
    ['snooze 61', `"61" is out of range. ${snoozeRange}`],
    ['snooze soon', `"soon" is not a duration. ${snoozeRange}`],
    ['snooze 5 10', 'snooze does not take "10".'],
    ['snooze -5', `"-5" is not a duration. ${snoozeRange}`],
    ['pause soon', `"soon" is not a duration. ${pauseRange}`],
    ['pause 600h', `"600h" is out of range. ${pauseRange}`],
    ['pause 0', `"0" is out of range. ${pauseRange}`],
    ['pause -5', `"-5" is not a duration. ${pauseRange}`],
    ['pause 13:99', `"13:99" is not a duration. ${pauseRange}`],
    ['pause tomorrow', '"tomorrow" is not a duration. Did you mean pause until tomorrow?'],
    ['pause 14:30', '"14:30" is not a duration. Did you mean pause until 14:30?'],
    ['pause tomorrow tomorrow', `"tomorrow" is not a duration. ${pauseRange}`],
    ['pause 1h 2h', `"2h" is one too many. ${pauseRange}`],
    ['pause until', 'Pause until when? Give a time from 00:00 to 23:59, or tomorrow.'],
    ['pause until 25:00', '"25:00" is not a time. Give one from 00:00 to 23:59, or tomorrow.'],
    ['pause until 13:99', '"13:99" is not a time. Give one from 00:00 to 23:59, or tomorrow.'],
    ['pause until -5', '"-5" is not a time. Give one from 00:00 to 23:59, or tomorrow.'],
    ['pause until 9:00 sharp', `"sharp" is one too many. ${pauseRange}`],
    ['pause until tomorrow tomorrow', `"tomorrow" is one too many. ${pauseRange}`],
    ['hold 0', `"0" is out of range. ${holdRange}`],
    ['hold -5', `"-5" is not a duration. ${holdRange}`],
    ['hold 481', `"481" is out of range. ${holdRange}`],
    ['hold 9h', `"9h" is out of range. ${holdRange}`],
    ['hold until 9:00', `"until" is not a duration. ${holdRange}`],
    ['hold 1h 1h', 'hold does not take "1h".'],
    ['-5', 'There is no command "-5". See unhunch --help.'],
  ])('refuses "%s" with one line', (line, why) => {
    expect(refusalOf(parseArgs(words(line)))).toBe(why);
  });

  it('takes no empty name for a file', () => {
    expect(parseArgs(['status', '--facts', '']).request).toMatchObject({ kind: 'invalid' });
    expect(parseArgs(['status', '--facts', 'two words\n']).request).toMatchObject({ file: 'two words\n' });
  });

  it('reads the profile beside any command, the last one given counting', () => {
    expect(parseArgs(['--user-data-dir=a b=c', 'status'])).toEqual({ request: { kind: 'status', json: false }, userDataDir: 'a b=c' });
    expect(parseArgs(['--user-data-dir=a', '--user-data-dir=b']).userDataDir).toBe('b');
  });

  it.each([
    ['--no-sandbox'],
    ['--ozone-platform=headless'],
    ['--enable-logging'],
    ['--remote-debugging-port=0'],
    ['--inspect=0'],
    ['--disable-gpu'],
    ['-r', '/somewhere/loader.js'],
    ['-psn_0_12345'],
    ['-NSDocumentRevisionsDebugMode', 'YES'],
  ])('passes over what Chromium and desktops add: %s', (...foreign) => {
    expect(parseArgs([...foreign, 'skip']).request).toEqual({ kind: 'run', command: { type: 'skip' } });
    expect(parseArgs(['skip', ...foreign]).request).toEqual({ kind: 'run', command: { type: 'skip' } });
  });

  it('never lets a stranger’s text break the line or the terminal', () => {
    expect(refusalOf(parseArgs(['a\n\u001b[31m\u009b\u2028b']))).toBe(
      'There is no command "a\\n\\u001b[31m\\u009b\\u2028b". See unhunch --help.',
    );
  });

  it('answers any arguments, and what it sends on is what the running instance accepts', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...commandNames, ...optionNames, ...settingKeys, 'until', 'tomorrow', 'get', 'set', '--facts=x', '--export=x.csv'),
      fc.constantFrom('--', '-', '-r', '10', '-5', '1h', '8h', '9:00', '', 'x.json', '{"a":1}', 'bash', 'tips'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        const { request } = parseArgs(args);
        switch (request.kind) {
          case 'facts':
          case 'export':
            return request.file !== '' && request.file !== '-';
          case 'invalid':
            return /^[^\n\r]{1,250}$/.test(request.why(english));
          case 'launch':
          case 'help':
          case 'version':
          case 'completion':
            return true;
          default:
            // It crosses the socket as JSON.
            return v.is(runningRequestSchema, JSON.parse(JSON.stringify(request)));
        }
      }),
    );
  });
});
