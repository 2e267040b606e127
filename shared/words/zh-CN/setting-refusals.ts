import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '“{name}”应为以下之一：{values}。',
  notAnObject: '设置要按名称给出。',
  unknown: '没有名为 {key} 的设置。',
  outOfRange:
    '{unit, select, minutes {“{name}”应为 {min, number}–{max, number} 分钟的整数。} percent {“{name}”应为 {min, number}%–{max, number}% 的整数。} other {“{name}”应为 {min, number}–{max, number} 的整数。}}',
  notThree: '“{name}”应为三个 {min, number}–{max, number} 分钟的整数。',
  notOnOff: '“{name}”只能是 true 或 false。',
  notHours: '“{name}”应为七天，从星期一开始，每天最多 {most, plural, other {# 个时段}}。',
  notRange: '“{name}”应为一个时段。',
  rangeRule: '时段须从 {first} 到 {last} 之间开始，在开始之后结束，最长 24 小时。',
  notShortcut: '“{name}”应为 Ctrl、Alt、Super、Win 或 Command 加另一个键，或单独一个功能键。',
  notVoice: '“{name}”应为语音的名称。',
  notRoutine: '“{name}”应为练习的 id。',
  sharedShortcut: '“{name}”和“{other}”不能使用相同的按键。',
  noMoreThan: '“{name}”应为 {min, number}–{max, number} 分钟，且不大于“{other}”。',
  noLessThan: '“{name}”应为 {min, number}–{max, number} 分钟，且不小于“{other}”。',

  notAFile: '这不是 Unhunch 的设置文件。',
  newer: '它由更新版本的 Unhunch 创建。',
  fileTooLarge: '设置文件最大 {kilobytes, number} kB。',
  fileName: 'Unhunch 设置',
  fileKind: 'Unhunch 设置',
};
