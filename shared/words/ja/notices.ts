import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'このデスクトップにはトレイアイコンが表示されません。このウィンドウを開くには、Unhunchをもう一度起動してください。',
  noNotifications: 'このデスクトップには通知が表示されません。休憩の時間は、代わりに小さなカードでお知らせします。',
  notificationFailed: '前回のリマインダーは表示できませんでした。',
};
