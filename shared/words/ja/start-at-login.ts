import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'ログイン時に起動',
  hint: 'ログインするとすぐに、Unhunchがトレイに入ります。',
  needsApproval: 'まだ有効ではありません。システム設定のログイン項目でUnhunchを許可してください。',
  cannotBeTold: 'このシステムでは、現在の状態がUnhunchにはわかりません。オンとオフの切り替えはできます。',
  switchOn: 'オンにする',
  switchOff: 'オフにする',
  failed: '「ログイン時に起動」を変更できませんでした。',
  notTaken: 'システムに変更が反映されませんでした。',
  notAllowed: 'システムに許可されませんでした。バックグラウンドで動作できるアプリは、システムの設定で決まります。',
  request: 'Unhunchは、ログインしたときから座っている時間を計ります。',
};
