import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: '{from}–{to} · {what}{end}',
  ended: '{from}–{to} · {what}',
  goingOn: '{from}至今 · {what}',
  under: '不到 {length}',

  what: {
    sitting:
      '{source, select, call {坐着 {length}：无输入，但在通话。} media {坐着 {length}：无输入，但在播放媒体。} other {坐着 {length}。}}',
    away: '{source, select, idle {离开 {length}：无输入。} lock {离开 {length}：屏幕锁定。} sleep {离开 {length}：电脑睡眠。} user {离开 {length}，由你更正。} routine {练习后离开 {length}。} other {离开 {length}。}}',
    routine: '练习 {length}。',
    paused:
      '{source, select, call {暂停 {length}：无输入，但在通话。} media {暂停 {length}：无输入，但在播放媒体。} other {暂停 {length}。}}',
    unobserved: '未计量 {length}：Unhunch 未运行或停住了。',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: '坐了 {length}后提醒休息。',
    held: '{reason, select, dnd {休息暂缓：勿扰模式已打开。} fullscreen {休息暂缓：有窗口在全屏显示。} call {休息暂缓：你在通话。} user {已按你的要求暂缓休息。} other {休息暂缓。}}',
    snoozed: '休息已推迟。',
    skipped: '休息已跳过。',
    missed: '错过休息：没有回应。',
  },
  routine: {
    completed: '练习已完成。',
    stopped: '练习提前停止。',
    hurt: '练习停止：感到疼痛。',
    snoozed: '练习停止并推迟。',
    skipped: '练习停止并跳过。',
    locked: '练习停止：屏幕被锁定。',
    slept: '练习停止：电脑进入睡眠。',
    'left paused': '练习停止：一直处于暂停。',
    'window lost': '练习停止：窗口消失了。',
    crashed: '练习停止：Unhunch 停止了运行。',
  },
  countsAsRest: '算作一次休息。',

  end: {
    ranAgain: 'Unhunch 重新运行时结束。',
    routineBegan: '练习开始时结束。',
    stoppedCounting: 'Unhunch 停止计时时结束。',
    cameBack: '你回来时结束。',
    paused: '你暂停提醒时结束。',
    pauseOver: '暂停结束时结束。',
    beforeCall: '结束于通话前的最后一次输入。',
    beforeMedia: '结束于媒体播放前的最后一次输入。',
    newInput: '有新输入时结束。',
    left: '{source, select, idle {结束于你最后的动静。} lock {结束于锁屏前的最后一次输入。} sleep {电脑进入睡眠时结束。} user {按你的更正，开始休息时结束。} routine {练习结束时结束。} other {你离开时结束。}}',
  },
};
