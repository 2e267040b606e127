import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move}: {done, number} s, {times, plural, one {una vez} many {# veces seguidas} other {# veces seguidas}}. ¿Probamos con {more, number} s la próxima vez?} breaths {{move}: {done, plural, one {# respiración} many {# respiraciones} other {# respiraciones}}, {times, plural, one {una vez} many {# veces seguidas} other {# veces seguidas}}. ¿Probamos con {more, plural, one {# respiración} many {# respiraciones} other {# respiraciones}} la próxima vez?} other {{move}: {done, plural, one {# repetición} many {# repeticiones} other {# repeticiones}}, {times, plural, one {una vez} many {# veces seguidas} other {# veces seguidas}}. ¿Probamos con {more, plural, one {# repetición} many {# repeticiones} other {# repeticiones}} la próxima vez?}}',
  take: '{counts, select, seconds {Probar {more, number} s} breaths {Probar {more, plural, one {# respiración} many {# respiraciones} other {# respiraciones}}} other {Probar {more, plural, one {# vez} many {# veces} other {# veces}}}}',
  taken:
    '{counts, select, seconds {{move}: {more, number} s desde la próxima vez.} breaths {{move}: {more, plural, one {# respiración} many {# respiraciones} other {# respiraciones}} desde la próxima vez.} other {{move}: {more, plural, one {# repetición} many {# repeticiones} other {# repeticiones}} desde la próxima vez.}}',
};
