import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move}: {done, number} s, {times, plural, one {# vez seguida} many {# vezes seguidas} other {# vezes seguidas}}. Tentar {more, number} s da próxima vez?} breaths {{move}: {done, plural, one {# respiração} many {# respirações} other {# respirações}}, {times, plural, one {# vez seguida} many {# vezes seguidas} other {# vezes seguidas}}. Tentar {more, plural, one {# respiração} many {# respirações} other {# respirações}} da próxima vez?} other {{move}: {done, plural, one {# repetição} many {# repetições} other {# repetições}}, {times, plural, one {# vez seguida} many {# vezes seguidas} other {# vezes seguidas}}. Tentar {more, plural, one {# repetição} many {# repetições} other {# repetições}} da próxima vez?}}',
  take: '{counts, select, seconds {Tentar {more, number} s} breaths {Tentar {more, plural, one {# respiração} many {# respirações} other {# respirações}}} other {Tentar {more, plural, one {# repetição} many {# repetições} other {# repetições}}}}',
  taken:
    '{counts, select, seconds {{move}: {more, number} s a partir da próxima vez.} breaths {{move}: {more, plural, one {# respiração} many {# respirações} other {# respirações}} a partir da próxima vez.} other {{move}: {more, plural, one {# repetição} many {# repetições} other {# repetições}} a partir da próxima vez.}}',
};
