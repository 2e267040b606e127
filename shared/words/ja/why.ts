import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '{length}座っています。',
  sat: 'これまでに{length}座りました。',
  due: '休憩の時間です。{length}座っています。',
  dueWhileAway: '{length}座ったので、休憩の時間です。',
  snoozed: '{end}までスヌーズ中。',
  snoozedOf: '{end}までスヌーズ中（{limit, number}回中{used, number}回目）。',
  routine: 'ルーティンを実行中です。',
  paused: '{end}までリマインダーを一時停止しています。',
  away: '{source, select, idle {{time}から離席中（入力なし）。} lock {{time}から離席中（画面ロック）。} sleep {{time}から離席中（スリープ）。} routine {{time}から離席中（ルーティンの後）。} other {{time}から離席中。}}',

  callCounts: '通話中は席にいるものとして数えます。',
  playbackCounts: '再生中は席にいるものとして数えます。',
  isRest: 'これは休息になりました。',
  awayWasRest: '{time}からの離席（{length}）は休息になりました。',
  routineWasRest: '{time}のルーティンは休息になりました。',
  beganAgain: '{time}より前はUnhunchが動いていなかったため、計り直しました。',

  heldAsAskedUntil: '{end}まで、手動で休憩を保留しています。',
  isOverdue: '休憩の時間を過ぎています。',
  goesOnCounting: '座っている時間は引き続き数えます。',
  offHours: '勤務時間外のため、リマインダーはありません。',
  offHoursUntil: '勤務時間外のため、{end}までリマインダーはありません。',

  idleTrouble: {
    stuck: 'このシステムのアイドル時間は動きません。ロックとスリープだけを離席とみなします。',
    blind: 'このシステムのアイドル時間はキー入力を拾いません。ロックとスリープだけを離席とみなします。',
    none: 'アイドル時間を読み取れません。ロックとスリープだけを離席とみなします。',
  },
};
