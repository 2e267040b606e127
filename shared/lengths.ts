/** How long reminders may be kept away, in minutes: what is meant where no length is given, what is offered, and the most. */
export const pauseLengths = { usual: 30, offered: [30, 60, 120], longest: 7 * 24 * 60 } as const;

/** A hold by hand has an end; a longer one is a pause. */
export const holdLengths = { usual: 60, longest: 8 * 60 } as const;
