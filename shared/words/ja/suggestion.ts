import type { Catalogue } from '../words.ts';

export const suggestion: Catalogue['suggestion'] = {
  question:
    '{counts, select, seconds {{move}：{done, number}秒、{times, plural, other {#回}}連続でできました。次回は{more, number}秒にしてみますか？} breaths {{move}：{done, plural, other {#呼吸}}、{times, plural, other {#回}}連続でできました。次回は{more, plural, other {#呼吸}}にしてみますか？} other {{move}：{done, plural, other {#回}}、{times, plural, other {#度}}連続でできました。次回は{more, plural, other {#回}}にしてみますか？}}',
  take: '{counts, select, seconds {{more, number}秒にする} breaths {{more, plural, other {#呼吸にする}}} other {{more, plural, other {#回にする}}}}',
  taken:
    '{counts, select, seconds {{move}：次回から{more, number}秒です。} breaths {{move}：次回から{more, plural, other {#呼吸です。}}} other {{move}：次回から{more, plural, other {#回です。}}}}',
};
