/** The history window. Dates, lengths ("5 hr 20 min") and lists come in ready to be read. */
export const historyPage = {
  /** Also in the tray menu, and on the button that opens the window: short. */
  title: 'History',
  views: { day: 'Day', week: 'Week', year: 'Year' },
  previous: { day: 'Previous day', week: 'Previous week', year: 'Previous year' },
  next: { day: 'Next day', week: 'Next week', year: 'Next year' },
  /** A button that goes there, and what stands below the bar of this day. */
  today: 'Today',
  noAnswer: 'Unhunch did not answer. Please try again.',

  /** The large line of a day, a week or a year. */
  sat: '{length} sitting',
  satOnAverage: '{length} sitting a day',
  noSitting: 'No sitting',
  /** Below it. Of each, what there was none of is left out. */
  satInAll: '{days, plural, one {On one day.} other {{length} in all, on # days.}}',
  /** A long time; short. */
  hours: '{n, number} hr',
  routinesDone:
    '{early, plural, =0 {{completed, plural, one {# routine completed.} other {# routines completed.}}} other {{completed, plural, one {# routine completed, {early, number} stopped early.} other {# routines completed, {early, number} stopped early.}}}}',
  noRoutine: 'No routine.',
  awayFor: '{length} away.',
  pausedFor: '{length} paused.',
  notMeasured: '{length} not measured.',

  /** Read under a chart while its day is pointed at; `facts` is a list of those below. */
  dayFacts: '{date}: {facts}.',
  dayNothing: '{date}: nothing measured.',
  facts: {
    sittingMs: 'sitting {length}',
    routineMs: 'routine {length}',
    pausedMs: 'paused {length}',
    unobservedMs: 'not measured {length}',
    awayMs: 'away {length}',
    completed: '{n, plural, one {# routine completed} other {# routines completed}}',
  },
  /** Names of the charts. */
  weekChart: 'Hours of each day; Enter opens the day',
  yearChart: 'Days of the year; Enter opens the day',
  /** Beside the dashed line. */
  average: 'Average',
  shadeBy: 'Shade by',
  measures: { sitting: 'Sitting', routines: 'Routines completed' },
  /** What a shade stands for. */
  none: 'none',
  underLength: 'under {length}',
  fromTo: '{from} to {to}',
  lengthAndMore: '{length} and more',
  countAndMore: '{n, number} and more',

  asTable: 'Show as table',
  asChart: 'Show as chart',
  columns: {
    day: 'Day',
    month: 'Month',
    from: 'From',
    to: 'To',
    what: 'What',
    length: 'Length',
    days: 'Days with sitting',
    average: 'A day',
    completed: 'Routines completed',
    move: 'Move',
    times: 'Times',
    done: 'Done',
  },
  /** The end of what goes on. */
  now: 'now',

  happened: 'What happened',
  nothingHappened: 'No reminder and no routine.',
  moves: 'Moves',
  noMoves: 'None played yet.',
  times: '{n, plural, one {once} other {# times}}',
  moveDone:
    '{counts, select, reps {{reps, plural, one {# rep} other {# reps}}} breaths {{reps, plural, one {# breath} other {# breaths}}} other {{minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}}}}',
  breaks: 'Breaks',
  noBreaks: 'None was due yet.',
  /** What each of them means, in one line. */
  meanings: {
    announced: 'A break was due, and said so.',
    held: 'Kept back, as it would have intruded.',
    snoozed: 'Put off for some minutes.',
    skipped: 'Let go, as you chose.',
    missed: 'Announced, and not answered.',
    completed: 'Every move played for at least half.',
    stoppedEarly: 'Ended before that.',
    unobserved: 'Unhunch was not running or stood still. It counts as nothing.',
  },

  emptyDay: 'Nothing is known of this day.',
  emptyWeek: 'Nothing is known of this week.',
  emptyYear: 'Nothing is known of this year.',
  emptyWhy: 'Unhunch was not running, or its record was deleted. No time is made up for it.',
  emptyYet: 'Nothing yet',
  emptyYetWhy: 'As you work, each day is kept here: your sitting, your breaks, your moves. It stays on this computer.',
  emptyBefore: 'Before your history',
  emptyBeforeWhy: 'It begins on {date}.',
  showFirst: 'Show that day',

  menu: 'Export, import, delete',
  exportCsv: 'Export as table (CSV)…',
  exportJson: 'Export for Unhunch (JSON)…',
  importFile: 'Import…',
  /** Names the choice of a file, for screen readers. */
  fileToImport: 'History file to import',
  fileUnreadable: 'That file cannot be read.',
  imported:
    '{added, plural, =0 {No day added} one {# day added} other {# days added}}{kept, plural, =0 {.} one {, # was there already.} other {, # were there already.}}',
  deleteDay: 'Delete this day…',
  deleteAll: 'Delete everything…',
  deleteDayTitle: 'Delete {date}?',
  deleteDayText: 'Its sitting, reminders and routines are removed from this computer. You can undo this until you close this window.',
  deleteDayConfirm: 'Delete this day',
  deleteAllTitle: 'Delete your whole history?',
  deleteAllText:
    'Every day since {date} is removed from this computer. The sitting that goes on now still counts towards your next break. You can undo this until you close this window.',
  deleteAllConfirm: 'Delete everything',
  deletedDay: 'Deleted {date}.',
  deletedAll: 'Deleted your whole history.',
  undo: 'Undo',
  undone: 'It is all back.',
} as const;
