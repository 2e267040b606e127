import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move}：{done, number} 秒，已连续{times, plural, other { # 回}}做到。下次试试 {more, number} 秒？} breaths {{move}：{done, plural, other {# 次呼吸}}，已连续{times, plural, other { # 回}}做到。下次试试 {more, plural, other {# 次呼吸}}？} other {{move}：{done, plural, other {# 次}}，已连续{times, plural, other { # 回}}做到。下次试试 {more, plural, other {# 次}}？}}',
  take: '{counts, select, seconds {试试 {more, number} 秒} breaths {试试 {more, plural, other {# 次呼吸}}} other {试试 {more, plural, other {# 次}}}}',
  taken:
    '{counts, select, seconds {{move}：从下次起 {more, number} 秒。} breaths {{move}：从下次起 {more, plural, other {# 次呼吸}}。} other {{move}：从下次起 {more, plural, other {# 次}}。}}',
};
