/** The day, piece by piece: a stretch with when it was, what it was and how it ended, or what happened at a moment. */
export const timeline = {
  /** `what` and `end` are sentences from below. */
  over: '{from} to {to} · {what} {end}',
  /** Where there is nothing to say of the end. */
  ended: '{from} to {to} · {what}',
  goingOn: '{from} to now · {what}',
  /** In place of a length; `length` is one minute. */
  under: 'under {length}',

  what: {
    sitting:
      '{source, select, call {Sitting {length}: no input, but on a call.} media {Sitting {length}: no input, but media playing.} other {Sitting {length}.}}',
    away: '{source, select, idle {Away {length}: no input.} lock {Away {length}: screen locked.} sleep {Away {length}: computer asleep.} user {Away {length}, as you said.} routine {Away {length}, after a routine.} other {Away {length}.}}',
    routine: 'Routine {length}.',
    paused:
      '{source, select, call {Paused {length}: no input, but on a call.} media {Paused {length}: no input, but media playing.} other {Paused {length}.}}',
    unobserved: 'Not measured {length}: Unhunch was not running or stood still.',
  },

  /** `what` is a sentence or two from below. */
  moment: '{time} · {what}',
  /** What became of a reminder. `length` is how long was sat by then. */
  reminder: {
    announced: 'Break announced after {length} of sitting.',
    held: '{reason, select, dnd {Break held: do-not-disturb was on.} fullscreen {Break held: a window filled the screen.} call {Break held: you were on a call.} user {Break held, as you asked.} other {Break held.}}',
    snoozed: 'Break snoozed.',
    skipped: 'Break skipped.',
    missed: 'Break missed: it was not answered.',
  },
  /** How a routine ended. */
  routine: {
    completed: 'Routine completed.',
    stopped: 'Routine stopped early.',
    hurt: 'Routine stopped: it hurt.',
    snoozed: 'Routine stopped and snoozed.',
    skipped: 'Routine stopped and skipped.',
    locked: 'Routine stopped: the screen was locked.',
    slept: 'Routine stopped: the computer went to sleep.',
    'left paused': 'Routine stopped: it had been left paused.',
    'window lost': 'Routine stopped: its window was gone.',
    crashed: 'Routine stopped: Unhunch stopped.',
  },
  /** Follows one of those. */
  countsAsRest: 'It counts as a rest.',

  end: {
    ranAgain: 'Ended when Unhunch ran again.',
    routineBegan: 'Ended when a routine began.',
    stoppedCounting: 'Ended when Unhunch stopped counting.',
    cameBack: 'Ended when you came back.',
    paused: 'Ended when you paused reminders.',
    pauseOver: 'Ended when the pause was over.',
    beforeCall: 'Ended with the last input before a call.',
    beforeMedia: 'Ended with the last input before media playback.',
    newInput: 'Ended with new input.',
    /** How time here ended where nobody was here afterwards. */
    left: '{source, select, idle {Ended with the last sign of you.} lock {Ended with the last input before the screen was locked.} sleep {Ended when the computer went to sleep.} user {Ended when you began to rest, as you said.} routine {Ended when a routine was over.} other {Ended when you left.}}',
  },
} as const;
