import type { CommandName } from '../../cli/request.ts';
import { holdWords } from './hold.ts';

/** What each command does, as `--help` says it. */
const about: Readonly<Record<CommandName, string>> = {
  status: 'say how long you have been sitting, and why; --json for programs',
  start: 'start a routine, the chosen one unless named; starts Unhunch where needed',
  snooze: 'put off the break that is due',
  skip: 'skip the break that is due',
  pause: 'stop reminders for a while; 30 minutes unless told otherwise',
  hold: 'hold due breaks for a while; 1 hour unless told otherwise',
  resume: 'end the pause, and the hold that you asked for',
  quit: 'end Unhunch',
};

/** What `unhunch COMMAND --help` adds. */
const details: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  status: [
    '--json prints one line of JSON: times in milliseconds, instants in milliseconds since 1970.',
    '--facts FILE also writes what Unhunch was told in the last hours to a new file, for a bug report:',
    'a few hundred facts as JSON, times, kinds and your settings, nothing that you typed or looked at.',
    'FILE must not exist yet; - prints the facts, in place of the status, to standard output.',
  ],
  start: ['ROUTINE is a name, like stay seated; without it, the one chosen in the settings.'],
  snooze: ['DURATION is 1 to 60 minutes: 10 (minutes), 10m or 1h; without it, your first snooze length.'],
  pause: [
    'DURATION is 1 minute to 7 days: 45 (minutes), 30m, 1h, 1h30 or 2d.',
    'HH:MM is the next time the clock shows it; tomorrow is the next morning.',
  ],
  hold: [
    'DURATION is 1 minute to 8 hours: 45 (minutes), 30m, 1h or 1h30.',
    'Sitting goes on counting: a break that falls due meanwhile is offered when the hold ends.',
  ],
  resume: [`A hold because ${holdWords.dnd}, ${holdWords.fullscreen},`, `or ${holdWords.call} ends by itself.`],
};

const durations = {
  snooze: 'A snooze lasts 1 to 60 minutes, like 10, 10m or 1h.',
  pause: 'A pause lasts 1 minute to 7 days, like 45, 30m, 1h30 or 2d, or until a time from 00:00 to 23:59, or until tomorrow.',
  hold: 'A hold lasts 1 minute to 8 hours, like 45, 30m or 1h30.',
} as const;

/** The commands that take one. */
export type DurationCommand = keyof typeof durations;

export const cliWords = {
  about,
  details,
  usage: 'Usage: unhunch [COMMAND] [OPTION]',
  launch: 'Without a command Unhunch starts, or shows its window where it is running already.',
  commands: 'Commands:',
  options: 'Options:',
  optionAbout: {
    help: 'show this text, or the help of one command',
    version: 'show the version',
    profile: 'keep settings and history in DIR',
  },
  exits: 'Exit codes: 0 done, 1 the system said no, 2 bad input, 3 not running, 4 refused in this state.',

  unknownOption: (option: string, meant: string | null) =>
    `There is no option ${option}.${meant ? ` Did you mean ${meant}?` : ' See unhunch --help.'}`,
  unknownCommand: (word: string, meant: string | null) =>
    `There is no command ${word}.${meant ? ` Did you mean ${meant}?` : ' See unhunch --help.'}`,
  optionElsewhere: (option: string, command: string) => `${option} does not go with ${command}.`,
  optionTakesNoValue: (option: string) => `${option} takes no value.`,
  optionAlone: (option: string) => `${option} belongs to a command. See unhunch --help.`,
  optionTwice: (option: string) => `${option} is given twice.`,
  factsFileMissing: 'Give the file like this: --facts FILE, or --facts - for standard output.',
  factsAndJson: '--json and --facts - cannot both have standard output. Give --facts a file.',
  profileMissing: 'Give the folder like this: --user-data-dir=DIR.',
  routineTooLong: (most: number) => `The name of a routine has at most ${most} characters.`,
  tooMuch: (command: string, word: string) => `${command} does not take ${word}.`,
  notADuration: (word: string, command: DurationCommand) => `${word} is not a duration. ${durations[command]}`,
  durationOutOfRange: (word: string, command: DurationCommand) => `${word} is out of range. ${durations[command]}`,
  oneEnd: (word: string) => `${word} is one too many. ${durations.pause}`,
  untilMissing: (word: string, end: string) => `${word} is not a duration. Did you mean pause until ${end}?`,
  untilWhat: 'Pause until when? Give a time from 00:00 to 23:59, or tomorrow.',
  notATime: (word: string) => `${word} is not a time. Give one from 00:00 to 23:59, or tomorrow.`,

  notRunning: 'Unhunch is not running.',
  notAnswering: 'Unhunch is running but did not answer within 2 seconds.',
  notUnderstood: 'Unhunch did not understand the request. Is another version running?',
  noAnswerMade: 'Unhunch could not do that. Its log says why.',
  noDisplay: 'Unhunch needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.',
  noFacts: 'Unhunch has not been told anything yet.',
  factsWritten: (count: number, file: string) => `${count} ${count === 1 ? 'fact' : 'facts'} written to ${file}.`,
  factsFileExists: (file: string) => `${file} exists already. Give a file that does not.`,
  factsNotWritten: (file: string, why: string) => `The facts cannot be written to ${file}: ${why}.`,
  writeFailures: {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder is a file',
    EISDIR: 'that is a folder',
    ENAMETOOLONG: 'its name is too long',
    EFBIG: 'the file would grow too large',
  } as Readonly<Record<string, string>>,
  outputFailed: (why: string) => `Standard output cannot be written: ${why}.`,
  profileUnusable: (directory: string, why: string) => `The folder ${directory} cannot be used: ${why}.`,

  streak: (streak: string, limit: string, overdue: boolean) => `Streak: ${streak} of ${limit}${overdue ? ', overdue' : ''}.`,
  next: (wait: string, time: string) => `Next break in ${wait}, at ${time}.`,
  today: (sitting: string, away: string, routine: string, paused: string, unobserved: string) =>
    `Today: sitting ${sitting}, away ${away}, routine ${routine}, paused ${paused}, not observed ${unobserved}.`,
} as const;
