import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'ルーティンを開始',
  snooze: 'スヌーズ',
  pause: '{length}一時停止',
};
