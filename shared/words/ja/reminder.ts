import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes: '{minutes, plural, other {#分間座り続けています}}',
  satHours: '{hours, plural, other {#時間座り続けています}}',
  satHoursAndMinutes: '{hours, plural, other {#時間}}{minutes, plural, other {#分}}座り続けています',
  whatToDo: '肩を回して、壁で腕を上げ下げしましょう。',
  stillTime: '肩がまだ休憩を待っています。',
  answerElsewhere: '開始、スヌーズ、スキップはトレイからどうぞ。',
  answerElsewhereAtLimit: '開始とスキップはトレイからどうぞ。',
  snoozedTimes: '{used, plural, other {#回スヌーズしました。}}',
  snoozedOf: 'スヌーズ：{limit, number}回中{used, number}回。',
  lastSnooze: '{used, plural, =0 {スヌーズは1回できます。} other {スヌーズ：{limit, number}回中#回。あと1回です。}}',
  start: '開始',
  snooze: '{length}スヌーズ',
  skip: 'スキップ',
  close: '閉じる',
  nothingDue: '休憩の時間ではありません',
};
