import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '已坐 {length}。',
  sat: '之前已坐 {length}。',
  due: '该休息了：已坐 {length}。',
  dueWhileAway: '坐了 {length}，该休息了。',
  snoozed: '推迟至 {end}。',
  snoozedOf: '推迟至 {end}（第 {used, number} 次，共 {limit, number} 次）。',
  routine: '练习正在进行。',
  paused: '提醒暂停至{end}。',
  away: '{source, select, idle {从 {time} 起离开：无输入。} lock {从 {time} 起离开：屏幕锁定。} sleep {从 {time} 起离开：电脑睡眠。} routine {练习后，从 {time} 起离开。} other {从 {time} 起离开。}}',

  callCounts: '通话时算作你在这里。',
  playbackCounts: '播放时算作你在这里。',
  isRest: '这算一次休息。',
  awayWasRest: '{time} 离开的 {length}算一次休息。',
  routineWasRest: '{time} 的练习算一次休息。',
  beganAgain: '{time} 之前 Unhunch 没有运行，所以重新计时。',

  heldAsAskedUntil: '已按你的要求暂缓休息至{end}。',
  isOverdue: '休息已超时。',
  goesOnCounting: '坐着的时间照常计算。',
  offHours: '工作时间之外：不会提醒。',
  offHoursUntil: '工作时间之外：{end} 之前不会提醒。',

  idleTrouble: {
    stuck: '此系统的空闲时间不变：只有锁屏和睡眠算作离开。',
    blind: '此系统的空闲时间没有计入按键：只有锁屏和睡眠算作离开。',
    none: '无法读取空闲时间：只有锁屏和睡眠算作离开。',
  },
};
