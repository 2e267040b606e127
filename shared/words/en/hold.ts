/** What holds a break back, in sentences of their own. */
export const hold = {
  held: '{reason, select, dnd {Break held: do-not-disturb is on.} fullscreen {Break held: a window fills the screen.} call {Break held: you are on a call.} user {Break held, as you asked.} other {Break held.}}',
  /** The same once it has been held for too long. */
  overdue:
    '{reason, select, dnd {Break overdue, held: do-not-disturb is on.} fullscreen {Break overdue, held: a window fills the screen.} call {Break overdue, held: you are on a call.} user {Break overdue, held as you asked.} other {Break overdue, held.}}',
  /** While no break is due, so it speaks of all that may come. `end` is a moment: "15:00", "tomorrow 06:00". */
  breaksUntil: 'Breaks held until {end}.',
} as const;
