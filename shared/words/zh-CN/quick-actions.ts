import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: '开始练习',
  snooze: '推迟',
  pause: '暂停 {length}',
};
