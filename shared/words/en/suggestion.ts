/** A little more of a move, asked and answered. `counts` is what the move is measured in. */
export const suggestion = {
  /** “Wall angels: 10 reps, 5 times in a row. Try 12 reps next time?” */
  question:
    '{counts, select, seconds {{move}: {done, number} s, {times, plural, one {once} other {# times}} in a row. Try {more, number} s next time?} breaths {{move}: {done, plural, one {# breath} other {# breaths}}, {times, plural, one {once} other {# times}} in a row. Try {more, plural, one {# breath} other {# breaths}} next time?} other {{move}: {done, plural, one {# rep} other {# reps}}, {times, plural, one {once} other {# times}} in a row. Try {more, plural, one {# rep} other {# reps}} next time?}}',
  /** On a button. */
  take: '{counts, select, seconds {Try {more, number} s} breaths {Try {more, plural, one {# breath} other {# breaths}}} other {Try {more, plural, one {# rep} other {# reps}}}}',
  taken:
    '{counts, select, seconds {{move}: {more, number} s from next time on.} breaths {{move}: {more, plural, one {# breath} other {# breaths}} from next time on.} other {{move}: {more, plural, one {# rep} other {# reps}} from next time on.}}',
} as const;
