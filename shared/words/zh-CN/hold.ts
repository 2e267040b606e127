import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {休息已暂缓：勿扰模式已打开。} fullscreen {休息已暂缓：有窗口正在全屏显示。} call {休息已暂缓：你正在通话。} user {已按你的要求暂缓休息。} other {休息已暂缓。}}',
  overdue:
    '{reason, select, dnd {休息已超时，仍在暂缓：勿扰模式已打开。} fullscreen {休息已超时，仍在暂缓：有窗口正在全屏显示。} call {休息已超时，仍在暂缓：你正在通话。} user {休息已超时，仍按你的要求暂缓。} other {休息已超时，仍在暂缓。}}',
  breaksUntil: '休息暂缓至{end}。',
};
