import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: '今は休憩の時間ではありません。',
  snoozeLimit: 'スヌーズはもう使い切りました。休憩するか、スキップしてください。',
  notPaused: '終了する一時停止も、手動の保留もありません。',
  locked: '画面がロックされています。',
  anotherRuns: '別のルーティンを実行中です。先にそれを停止してください。',
  nothingToCorrect: '訂正できるものはもうありません。',
};
