import { commandNames } from '../shared/cli/request.ts';

/** A command line, how it ends, and what it prints; `''` on a line is an empty word, an empty text is no output at all. */
export type Row = readonly [line: string, code: number, stdout: RegExp | '', stderr: RegExp | ''];

export function wordsOf(line: string): readonly string[] {
  return line.split(' ').flatMap((word) => (word === "''" ? [''] : word === '' ? [] : [word]));
}

const notRunning = /^unhunch: Unhunch is not running\.\n$/;
const noDisplay = /^unhunch: Unhunch needs a display: .*\n$/;
const durations = String.raw`(\d+ (min|hr|days?) ?)+`;
const period = (name: string) => String.raw`${name}: sitting ${durations}, away .*\n  Routines: .*\n  Breaks: .*\n`;

/** Answered by the program that is asked, whatever there is beside it. */
export const byItself: readonly Row[] = [
  ['--version', 0, /^\d+\.\d+\.\d+\n$/, ''],
  ['-v', 0, /^\d+\.\d+\.\d+\n$/, ''],
  ['status --version', 0, /^\d+\.\d+\.\d+\n$/, ''],
  ['--help', 0, /^Usage: unhunch[\s\S]*Exit codes: 0 done/, ''],
  ['-h', 0, /^Usage: /, ''],
  ['help', 0, /^Usage: /, ''],
  ['help pause', 0, /^unhunch pause \[DURATION/, ''],
  ['--disable-gpu help', 0, /^Usage: /, ''],
  ...commandNames.map((name): Row => [`${name} --help`, 0, new RegExp(String.raw`^unhunch ${name}[\s\S]*Examples:`), '']),
  ['completion bash', 0, /\ncomplete -F _unhunch unhunch\n$/, ''],
  ['completion zsh', 0, /^#compdef unhunch\n/, ''],
  ['completion fish', 0, /\ncomplete -c unhunch -f\n/, ''],
];

/** Read from the Unhunch that runs, or from the files: the same in a new profile, with a display or without. */
export const reads: readonly Row[] = [
  ['routines', 0, /^deskReset\tDesk reset\t\d+ min\tchosen\n(\w+\t.*\n){3}$/, ''],
  ['routines --json', 0, /^\{"routines":\[\{"id":"deskReset",.*"chosen":true\},.*\}\n$/, ''],
  ['settings --json', 0, /^\{"sitLimitMinutes":45,.*"theme":"system"\}\n$/, ''],
  ['settings get snoozeMinutes', 0, /^\[5,10,15\]\n$/, ''],
  ['settings get theme --json', 0, /^"system"\n$/, ''],
  ['history', 0, new RegExp(`^${period('Today')}${period('This week')}$`), ''],
  ['history --json', 0, /^\{"today":"\d{4}-\d\d-\d\d","days":\[.*\]\}\n$/, ''],
  ['history --export -', 0, /^\{\n"unhunch": "history",\n[\s\S]*\]\n\}\n$/, ''],
];

/** Wrong words end with 2 and this one line, whether Unhunch runs or not, with a display or without. */
export const wrong: readonly (readonly [line: string, why: RegExp])[] = [
  ["''", /no command ""/],
  ['stauts', /Did you mean status\?/],
  ['dance', /no command "dance"\. See unhunch --help/],
  ['-- --version', /no command "--version"/],
  ['--wrong', /no option "--wrong"/],
  ['-x', /no option "-x"/],
  ['--jsn status', /Did you mean --json\?/],
  ['--json', /--json belongs to a command/],
  ['--user-data-dir', /--user-data-dir=DIR/],
  ['status now', /status does not take "now"/],
  ["status ''", /status does not take ""/],
  ['status --json=yes', /--json takes no value/],
  ['status --json --json', /--json is given twice/],
  ['status --force', /--force does not go with status/],
  ['status --facts', /--facts FILE/],
  ['status --facts - --json', /cannot both have standard output/],
  ["start ''", /Give the name of a routine/],
  ['start --json', /--json does not go with start/],
  ['start stay sated', /no routine "stay sated"\. Did you mean Stay seated\?/],
  ['start nothing of the kind', /no routine "nothing of the kind"\. There are Desk reset, /],
  ['start -- --json', /no routine "--json"/],
  [`start ${'a'.repeat(61)}`, /at most 60 characters/],
  ['snooze 0', /1 min to 1 hr/],
  ['snooze 61', /1 min to 1 hr/],
  ['snooze soon', /"soon" is not a duration/],
  ['snooze 5 10', /snooze does not take "10"/],
  ["snooze ''", /"" is not a duration/],
  ['skip now', /skip does not take "now"/],
  ['skip --export x.csv', /--export does not go with skip/],
  ['pause 600h', /1 min to 7 days/],
  ['pause -5', /"-5" is not a duration/],
  ['pause 14:30', /Did you mean pause until 14:30\?/],
  ['pause until', /Pause until when\?/],
  ['pause until 13:99', /00:00 to 23:59/],
  ['pause until 9:00 sharp', /"sharp" is one too many/],
  ['hold 9h', /1 min to 8 hr/],
  ['hold until tomorrow', /"until" is not a duration/],
  ['resume now', /resume does not take "now"/],
  ['routines all', /routines does not take "all"/],
  ['history today', /history does not take "today"/],
  ['history --export', /--export FILE/],
  ['history --export --json', /--export FILE/],
  ['history --export all.xlsx', /\.json or \.csv/],
  ['history --export all.csv --json', /do not go together/],
  ['history --force', /--force goes with --export/],
  ['settings reset', /settings does not take "reset"/],
  ['settings get', /settings get KEY/],
  ['settings get them', /no setting called "them"\. Did you mean theme\?/],
  ['settings get theme now', /settings get does not take "now"/],
  ['settings set', /settings get KEY/],
  ['settings set theme', /settings set theme VALUE/],
  ['settings set theme dark now', /settings set does not take "now"/],
  ['settings set theme dark --json', /--json does not go with settings set/],
  ['open door', /no window "door" to open\. Give one of these: status, /],
  ['open tips now', /open does not take "now"/],
  ['completion', /bash, zsh, fish/],
  ['completion powershell', /no completion for "powershell"/],
  ['help dance', /no command "dance"/],
  ['help pause resume', /help does not take "resume"/],
  ['quit now', /quit does not take "now"/],
];

/** Where no Unhunch runs, with a display or without. */
export const withoutInstance: readonly Row[] = [
  ['status', 3, '', notRunning],
  ['status --json', 3, /^\{"running":false\}\n$/, notRunning],
  ['status --facts -', 3, '', notRunning],
  ['snooze', 3, '', notRunning],
  ['skip', 3, '', notRunning],
  ['pause 30', 3, '', notRunning],
  ['pause until tomorrow', 3, '', notRunning],
  ['hold', 3, '', notRunning],
  ['resume', 3, '', notRunning],
  ['settings set theme dark', 3, '', notRunning],
  ['quit', 3, '', notRunning],
];

/** Where no Unhunch runs, and none can. */
export const withoutDisplay: readonly Row[] = [
  ['', 1, '', noDisplay],
  ['start', 1, '', noDisplay],
  ['start stay seated', 1, '', noDisplay],
  ['settings', 1, '', noDisplay],
  ['open', 1, '', noDisplay],
  ['open tips', 1, '', noDisplay],
];

/** Of one Unhunch, one after the other; nothing is due. */
export const withInstance: readonly Row[] = [
  ['status', 0, /^\d+ min sitting\.[\s\S]*\nToday: sitting /, ''],
  ['status --json', 0, /^\{"running":true,.*\}\n$/, ''],
  ['status --facts -', 0, /^\{.*"heard":.*\}\n$/, ''],
  ['snooze', 4, '', /^unhunch: No break is due\.\n$/],
  ['snooze 10', 4, '', /^unhunch: No break is due\.\n$/],
  ['skip', 4, '', /^unhunch: .+\n$/],
  ['resume', 4, '', /^unhunch: There is no pause to end, and no hold of yours\.\n$/],
  ['hold 45', 0, '', ''],
  ['resume', 0, '', ''],
  ['pause', 0, '', ''],
  ['status', 0, /[Pp]aused/, ''],
  ['resume', 0, '', ''],
  ['pause until tomorrow', 0, '', ''],
  ['resume', 0, '', ''],
  ['settings set volumePercent 40', 0, '', ''],
  ['settings get volumePercent', 0, /^40\n$/, ''],
  ['settings set volumePercent 400', 2, '', /^unhunch: .* takes a whole number from 0 to 100 percent\.\n$/],
  ['settings set soundOn maybe', 2, '', /takes true or false\.\n$/],
  ['settings set soundOn off', 0, '', ''],
  ['settings get soundOn', 0, /^false\n$/, ''],
  ['settings set routineId nothing', 2, '', /no routine "nothing"\. There are Desk reset, /],
  ['settings set restAfterMinutes 1', 2, '', /^unhunch: .* no less than .*\n$/],
  ['settings set theme dark', 0, '', ''],
  ['settings --json', 0, /"volumePercent":40,.*"theme":"dark"\}\n$/, ''],
  ['start stay seated', 0, '', ''],
  ['start staySeated', 0, '', ''],
  ['start desk reset', 4, '', /^unhunch: Another routine is running: stop it first\.\n$/],
];
