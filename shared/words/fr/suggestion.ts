import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move} : {done, number} s, {times, plural, other {# fois}} de suite. Essayer {more, number} s la prochaine fois ?} breaths {{move} : {done, plural, one {# respiration} many {# respirations} other {# respirations}}, {times, plural, other {# fois}} de suite. Essayer {more, plural, one {# respiration} many {# respirations} other {# respirations}} la prochaine fois ?} other {{move} : {done, plural, one {# répétition} many {# répétitions} other {# répétitions}}, {times, plural, other {# fois}} de suite. Essayer {more, plural, one {# répétition} many {# répétitions} other {# répétitions}} la prochaine fois ?}}',
  take: '{counts, select, seconds {Essayer {more, number} s} breaths {Essayer {more, plural, one {# respiration} many {# respirations} other {# respirations}}} other {Essayer {more, plural, one {# répétition} many {# répétitions} other {# répétitions}}}}',
  taken:
    '{counts, select, seconds {{move} : {more, number} s dès la prochaine fois.} breaths {{move} : {more, plural, one {# respiration} many {# respirations} other {# respirations}} dès la prochaine fois.} other {{move} : {more, plural, one {# répétition} many {# répétitions} other {# répétitions}} dès la prochaine fois.}}',
};
