import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes: '{minutes, plural, other {你已经坐了 # 分钟}}',
  satHours: '{hours, plural, other {你已经坐了 # 小时}}',
  satHoursAndMinutes: '你已经坐了 {hours, plural, other {# 小时}} {minutes, plural, other {# 分钟}}',
  whatToDo: '转转肩膀，再靠墙上下滑动手臂。',
  stillTime: '你的肩膀还在等着休息。',
  answerElsewhere: '请从托盘开始、推迟或跳过。',
  answerElsewhereAtLimit: '请从托盘开始或跳过。',
  snoozedTimes: '{used, plural, other {已推迟 # 次。}}',
  snoozedOf: '已推迟 {used, number} 次，共可推迟 {limit, number} 次。',
  lastSnooze: '{used, plural, =0 {可以推迟 1 次。} other {已推迟 # 次，共可推迟 {limit, number} 次：还剩 1 次。}}',
  start: '开始',
  snooze: '推迟 {length}',
  skip: '跳过',
  close: '关闭',
  nothingDue: '现在还不到休息时间',
};
