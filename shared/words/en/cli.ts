/**
 * The command line: its help, its refusals and its status. Commands, options, words in capitals and examples are what a user
 * types: they stay as they are.
 */
export const cli = {
  /** What each command does, in the list of them: short, without a full stop. */
  about: {
    status: 'say how long you have been sitting, and why',
    start: 'start a routine, the chosen one unless named; starts Unhunch where needed',
    snooze: 'put off the break that is due',
    skip: 'skip the break that is due',
    pause: 'stop reminders for a while; {length} unless told otherwise',
    hold: 'hold due breaks for a while; {length} unless told otherwise',
    resume: 'end the pause, and the hold that you asked for',
    routines: 'list your routines',
    history: 'say how today and this week were, or write the whole history to a file',
    settings: 'open the settings, or read and change them from here',
    open: 'open a window, the one with your status unless named',
    completion: 'print what completes these commands in your shell: bash, zsh or fish',
    help: 'show the help of a command, with examples',
    quit: 'end Unhunch',
  },

  /** What the help of one command adds. */
  details: {
    json: 'In JSON times are in milliseconds, instants in milliseconds since 1970.',
    facts:
      '--facts FILE also writes what Unhunch was told in the last hours to a new file, for a bug report: a few hundred facts as JSON, times, kinds and your settings, nothing that you typed or looked at.',
    factsFile: 'FILE must not exist yet; - prints the facts, in place of the status, to standard output.',
    routine: 'ROUTINE is a name, like stay seated; without it, the one chosen in the settings.',
    snooze: 'DURATION is {shortest} to {longest}: 10 (minutes), 10m or 1h; without it, your first snooze length.',
    pause: 'DURATION is {shortest} to {longest}: 45 (minutes), 30m, 1h, 1h30 or 2d.',
    until: 'HH:MM is the next time the clock shows it; tomorrow is the next morning.',
    hold: 'DURATION is {shortest} to {longest}: 45 (minutes), 30m, 1h or 1h30.',
    holdCounts: 'Sitting goes on counting: a break that falls due meanwhile is offered when the hold ends.',
    routines: 'Each line has an id, a name and a length, separated by tabs; start takes either of the first two.',
    history: 'A FILE that ends in .json can be imported again; one that ends in .csv is a table. - prints the JSON to standard output.',
    historyFile: 'A file that is there already is left as it is, unless you give --force. None of this needs Unhunch to run.',
    settings: 'Without get or set the window opens. get prints a value as JSON, --json all of them; neither needs Unhunch to run.',
    settingValue: 'VALUE is JSON, or a plain text: 30, true, null, dark, [5,10,15]. It takes effect at once, in the Unhunch that runs.',
    /** `keys` is a list of what a user types. */
    settingKeys: 'KEY is one of: {keys}',
    open: 'WINDOW is one of: {windows}',
    completion: 'The words are those of this version. In zsh the file belongs into a folder that is in fpath.',
    resume: 'A hold because do-not-disturb is on, a window fills the screen, or you are on a call ends by itself.',
  },

  usage: 'Usage: {line}',
  launch: 'Without a command Unhunch starts, or shows its window where it is running already.',
  /** Headings of lists. */
  commands: 'Commands:',
  options: 'Options:',
  examples: 'Examples:',
  /** What each option does: short, without a full stop. */
  optionAbout: {
    json: 'print one line of JSON, for programs',
    facts: 'also write what led to the status to FILE',
    export: 'write the whole history to FILE',
    force: 'replace FILE where it exists',
    help: 'show this text, or the help of one command',
    version: 'show the version',
    profile: 'keep settings and history in DIR',
  },
  exits: 'Exit codes: 0 done, 1 failed, 2 bad input, 3 not running, 4 refused in this state.',

  unknownOption: 'There is no option {option}.',
  unknownCommand: 'There is no command {command}.',
  unknownWindow: 'There is no window {window} to open.',
  unknownShell: 'There is no completion for {shell}.',
  /** After each of these, one of the next. */
  didYouMean: 'Did you mean {meant}?',
  oneOf: 'Give one of these: {known}.',
  seeHelp: 'See unhunch --help.',
  seeSettings: 'See unhunch help settings.',
  optionElsewhere: '{option} does not go with {command}.',
  optionTakesNoValue: '{option} takes no value.',
  optionAlone: '{option} belongs to a command. See unhunch --help.',
  optionTwice: '{option} is given twice.',
  factsFileMissing: 'Give the file like this: --facts FILE, or --facts - for standard output.',
  factsAndJson: '--json and --facts - cannot both have standard output. Give --facts a file.',
  exportFileMissing: 'Give the file like this: --export FILE, or --export - for JSON on standard output.',
  /** `one` and `other` are endings of files. */
  exportEnding: 'The name {file} does not say which kind of file: let it end in {one} or {other}.',
  exportAndJson: '--json and --export do not go together: --export - prints the history as JSON.',
  forceWhat: '--force goes with --export.',
  settingMissing: 'Give a setting: settings get KEY, or settings set KEY VALUE.',
  settingValueMissing: 'Give its value like this: settings set {key} VALUE.',
  profileMissing: 'Give the folder like this: --user-data-dir=DIR.',
  routineEmpty: 'Give the name of a routine, or none for the one chosen in the settings.',
  routineTooLong:
    '{most, plural, one {The name of a routine has at most # character.} other {The name of a routine has at most # characters.}}',
  tooMuch: '{command} does not take {word}.',
  notADuration: '{word} is not a duration.',
  outOfRange: '{word} is out of range.',
  oneTooMany: '{word} is one too many.',
  /** After either of these, what the command takes. */
  takes: {
    snooze: 'A snooze lasts {shortest} to {longest}, like 10, 10m or 1h.',
    pause: 'A pause lasts {shortest} to {longest}, like 45, 30m, 1h30 or 2d, or until a time from 00:00 to 23:59, or until tomorrow.',
    hold: 'A hold lasts {shortest} to {longest}, like 45, 30m or 1h30.',
  },
  untilWhat: 'Pause until when? Give a time from 00:00 to 23:59, or tomorrow.',
  notATime: '{word} is not a time. Give one from 00:00 to 23:59, or tomorrow.',

  notRunning: 'Unhunch is not running.',
  notAnswering:
    '{seconds, plural, one {Unhunch is running but did not answer within # second.} other {Unhunch is running but did not answer within # seconds.}}',
  notUnderstood: 'Unhunch did not understand the request. Is another version running?',
  noAnswerMade: 'Unhunch could not do that. Its log says why.',
  noDisplay: 'Unhunch needs a display: neither DISPLAY nor WAYLAND_DISPLAY leads to one.',
  noFacts: 'Unhunch has not been told anything yet.',
  factsWritten: '{count, plural, one {# fact written to {file}.} other {# facts written to {file}.}}',
  historyWritten: 'The history was written to {file}.',
  historyFileExists: '{file} exists already. Give --force to replace it.',
  /** Followed by the reason, a sentence of its own. */
  historyNotWritten: 'The history cannot be written to {file}.',
  historyUnreadable: 'The history cannot be read.',
  factsFileExists: '{file} exists already. Give a file that does not.',
  /** After each of these the reason, a sentence of its own. */
  factsNotWritten: 'The facts cannot be written to {file}.',
  outputFailed: 'Standard output cannot be written.',
  profileUnusable: 'The folder {folder} cannot be used.',

  /** "Streak: 42 min of 45 min." */
  streak: '{overdue, select, true {Streak: {streak} of {limit}, overdue.} other {Streak: {streak} of {limit}.}}',
  next: 'Next break in {wait}, at {time}.',
  today: 'Today: sitting {sitting}, away {away}, routine {routine}, paused {paused}, not observed {unobserved}.',
  week: 'This week: sitting {sitting}, away {away}, routine {routine}, paused {paused}, not observed {unobserved}.',
  /** Under either of these. */
  routinesDone: 'Routines: completed {completed, number}, stopped early {stoppedEarly, number}.',
  breaks: 'Breaks: snoozed {snoozed, number}, skipped {skipped, number}, held {held, number}, missed {missed, number}.',
  /** Beside the routine that is played where no other is named. */
  chosen: 'chosen',
} as const;
