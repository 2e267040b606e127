import { describe, expect, it } from 'vitest';
import { english } from '../words/words.ts';
import { completionScript } from './completion/index.ts';
import { cliCommands, parseArgs, windowNames } from './grammar.ts';
import { helpText } from './help.ts';
import { cliOptions, globalOptions, optionNames } from './options.ts';
import { commandNames, settingKeys, shells } from './request.ts';

/** Words of a line; '' stands for an empty one. */
const words = (line: string) => line.split(' ').flatMap((word) => (word === "''" ? [''] : word === '' ? [] : [word]));
const requestOf = (line: string) => parseArgs(words(line)).request;
const refusalOf = (line: string) => {
  const request = requestOf(line);
  return request.kind === 'invalid' ? request.why(english) : null;
};

describe('what reads and changes', () => {
  it.each([
    ['routines', { kind: 'routines', json: false }],
    ['routines --json', { kind: 'routines', json: true }],
    ['history', { kind: 'history', json: false }],
    ['history --json', { kind: 'history', json: true }],
    ['history --export all.csv', { kind: 'export', file: 'all.csv', format: 'csv', force: false }],
    ['history --force --export=ALL.JSON', { kind: 'export', file: 'ALL.JSON', format: 'json', force: true }],
    ['history --export -', { kind: 'export', file: null, format: 'json', force: false }],
    ['settings', { kind: 'run', command: { type: 'open', window: 'settings' } }],
    ['settings --json', { kind: 'settings', key: null }],
    ['settings get theme', { kind: 'settings', key: 'theme' }],
    ['settings get theme --json', { kind: 'settings', key: 'theme' }],
    ['settings set theme dark', { kind: 'set', key: 'theme', value: 'dark' }],
    ['settings set theme "dark"', { kind: 'set', key: 'theme', value: 'dark' }],
    ['settings set soundOn false', { kind: 'set', key: 'soundOn', value: false }],
    ['settings set soundOn on', { kind: 'set', key: 'soundOn', value: true }],
    ['settings set soundOn off', { kind: 'set', key: 'soundOn', value: false }],
    ['settings set theme on', { kind: 'set', key: 'theme', value: 'on' }],
    ['settings set volumePercent -5', { kind: 'set', key: 'volumePercent', value: -5 }],
    ['settings set snoozeMinutes [5,10,15]', { kind: 'set', key: 'snoozeMinutes', value: [5, 10, 15] }],
    ["settings set voiceName ''", { kind: 'set', key: 'voiceName', value: '' }],
    ['settings set -- voiceName --json', { kind: 'set', key: 'voiceName', value: '--json' }],
    ['open', { kind: 'run', command: { type: 'open', window: 'status' } }],
    ['open tips', { kind: 'run', command: { type: 'open', window: 'tips' } }],
    ['start -- --json', { kind: 'run', command: { type: 'start', routine: '--json' } }],
    ['completion fish', { kind: 'completion', shell: 'fish' }],
    ['help', { kind: 'help', about: null }],
    ['help pause', { kind: 'help', about: 'pause' }],
    ['history --export --help', null],
    ['history --help --export x.csv', { kind: 'help', about: 'history' }],
  ])('reads "%s"', (line, request) => {
    if (request === null) expect(refusalOf(line)).not.toBeNull();
    else expect(requestOf(line)).toEqual(request);
  });

  const windows = windowNames.join(', ');
  it.each([
    ["''", 'There is no command "". See unhunch --help.'],
    ['--', null],
    ['-- --help', 'There is no command "--help". See unhunch --help.'],
    ["start ''", 'Give the name of a routine, or none for the one chosen in the settings.'],
    ["snooze ''", '"" is not a duration. A snooze lasts 1 min to 1 hr, like 10, 10m or 1h.'],
    ["status ''", 'status does not take "".'],
    ['routines all', 'routines does not take "all".'],
    ['routines --facts x', '--facts does not go with routines.'],
    ['history today', 'history does not take "today".'],
    ['history --export', 'Give the file like this: --export FILE, or --export - for JSON on standard output.'],
    ['history --export=', 'Give the file like this: --export FILE, or --export - for JSON on standard output.'],
    ['history --export all.xlsx', 'The name "all.xlsx" does not say which kind of file: let it end in .json or .csv.'],
    ['history --export x.csv --json', '--json and --export do not go together: --export - prints the history as JSON.'],
    ['history --force', '--force goes with --export.'],
    ['settings reset', 'settings does not take "reset".'],
    ['settings get', 'Give a setting: settings get KEY, or settings set KEY VALUE.'],
    ['settings get volumePercen', 'There is no setting called "volumePercen". Did you mean volumePercent?'],
    ['settings get __proto__', 'There is no setting called "__proto__". See unhunch help settings.'],
    ['settings get theme now', 'settings get does not take "now".'],
    ['settings set theme', 'Give its value like this: settings set theme VALUE.'],
    ['settings set theme dark now', 'settings set does not take "now".'],
    ['settings set theme dark --json', '--json does not go with settings set.'],
    ['open door', `There is no window "door" to open. Give one of these: ${windows}.`],
    ['open tip', 'There is no window "tip" to open. Did you mean tips?'],
    ['open tips now', 'open does not take "now".'],
    ['completion', 'Give one of these: bash, zsh, fish.'],
    ['completion powershell', 'There is no completion for "powershell". Give one of these: bash, zsh, fish.'],
    ['completion bash twice', 'completion does not take "twice".'],
    ['help dance', 'There is no command "dance". See unhunch --help.'],
    ['help stauts', 'There is no command "stauts". Did you mean status?'],
    ['help pause resume', 'help does not take "resume".'],
  ])('refuses "%s" with one line', (line, why) => {
    expect(refusalOf(line)).toBe(why);
  });
});

describe('every command', () => {
  it.each(commandNames)('%s has a help with its options and examples, which can be read', (name) => {
    const text = helpText(english, name);
    const { usage, options, examples } = cliCommands[name];
    expect(text).toContain(`unhunch ${usage}\n`);
    for (const option of options) expect(text).toContain(english.cli.optionAbout[cliOptions[option].about]);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(text).toContain(`  unhunch ${example}\n`);
      const [typed = ''] = example.split(' > ');
      expect([example, refusalOf(typed)]).toEqual([example, null]);
    }
  });

  it('stands in the help, with every option that goes with any', () => {
    const text = helpText(english, null);
    for (const name of commandNames) expect(text).toContain(`  ${cliCommands[name].usage}`);
    for (const option of globalOptions) expect(text).toContain(option);
  });

  it('belongs to the options that say so: each is taken somewhere', () => {
    const taken = new Set([...globalOptions, ...commandNames.flatMap((name) => cliCommands[name].options)]);
    expect([...taken].toSorted()).toEqual([...optionNames].toSorted());
  });

  it.each(shells)('is completed in %s, with its options and what may follow', (shell) => {
    const script = completionScript(english, shell);
    for (const word of [...commandNames, ...settingKeys, ...windowNames, ...shells, 'until', 'tomorrow', 'get', 'set'])
      expect(script).toMatch(new RegExp(String.raw`[ ('"]${word}[ )'":\n]`));
    for (const option of optionNames) expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option);
    expect(script.endsWith('\n')).toBe(true);
  });
});

describe('helpText', () => {
  it('fits a terminal of 100 columns', () => {
    for (const about of [null, ...commandNames]) {
      for (const line of helpText(english, about).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('tells the forms of one command', () => {
    expect(helpText(english, 'pause')).toContain('unhunch pause [DURATION | until HH:MM | until tomorrow]');
    expect(helpText(english, 'pause')).toContain('1 min to 7 days');
    expect(helpText(english, 'resume')).toContain('end the pause, and the hold that you asked for');
    for (const key of settingKeys) expect(helpText(english, 'settings')).toContain(key);
  });
});
