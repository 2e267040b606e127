import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move}: {done, number} s, {times, plural, one {einmal} other {#-mal}} in Folge. Nächstes Mal {more, number} s versuchen?} breaths {{move}: {done, plural, one {# Atemzug} other {# Atemzüge}}, {times, plural, one {einmal} other {#-mal}} in Folge. Nächstes Mal {more, plural, one {# Atemzug} other {# Atemzüge}} versuchen?} other {{move}: {done, plural, one {# Wiederholung} other {# Wiederholungen}}, {times, plural, one {einmal} other {#-mal}} in Folge. Nächstes Mal {more, plural, one {# Wiederholung} other {# Wiederholungen}} versuchen?}}',
  take: '{counts, select, seconds {{more, number} s versuchen} breaths {{more, plural, one {# Atemzug} other {# Atemzüge}} versuchen} other {{more, plural, one {#-mal} other {#-mal}} versuchen}}',
  taken:
    '{counts, select, seconds {{move}: ab dem nächsten Mal {more, number} s.} breaths {{move}: ab dem nächsten Mal {more, plural, one {# Atemzug} other {# Atemzüge}}.} other {{move}: ab dem nächsten Mal {more, plural, one {# Wiederholung} other {# Wiederholungen}}.}}',
};
