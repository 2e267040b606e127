import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: '{from}〜{to} · {what}{end}',
  ended: '{from}〜{to} · {what}',
  goingOn: '{from}〜現在 · {what}',
  under: '{length}未満',

  what: {
    sitting:
      '{source, select, call {着座{length}（入力はないが通話中）。} media {着座{length}（入力はないがメディア再生中）。} other {着座{length}。}}',
    away: '{source, select, idle {離席{length}（入力なし）。} lock {離席{length}（画面ロック）。} sleep {離席{length}（スリープ）。} user {離席{length}（手動で訂正）。} routine {離席{length}（ルーティンの後）。} other {離席{length}。}}',
    routine: 'ルーティン{length}。',
    paused:
      '{source, select, call {一時停止{length}（入力はないが通話中）。} media {一時停止{length}（入力はないがメディア再生中）。} other {一時停止{length}。}}',
    unobserved: '未計測{length}（Unhunchが動いていないか、止まっていました）。',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: '{length}座ったところで休憩をお知らせ。',
    held: '{reason, select, dnd {おやすみモードのため、休憩を保留。} fullscreen {全画面表示のため、休憩を保留。} call {通話中のため、休憩を保留。} user {手動で休憩を保留。} other {休憩を保留。}}',
    snoozed: '休憩をスヌーズ。',
    skipped: '休憩をスキップ。',
    missed: '休憩のお知らせに応答なし。',
  },
  routine: {
    completed: 'ルーティンを完了。',
    stopped: 'ルーティンを途中で停止。',
    hurt: '痛みがあり、ルーティンを停止。',
    snoozed: 'ルーティンを停止してスヌーズ。',
    skipped: 'ルーティンを停止してスキップ。',
    locked: '画面がロックされ、ルーティンを停止。',
    slept: 'コンピュータがスリープし、ルーティンを停止。',
    'left paused': '一時停止のままだったため、ルーティンを停止。',
    'window lost': 'ウィンドウがなくなり、ルーティンを停止。',
    crashed: 'Unhunchが止まり、ルーティンを停止。',
  },
  countsAsRest: '休息として数えます。',

  end: {
    ranAgain: 'Unhunchの再起動で終了。',
    routineBegan: 'ルーティンの開始で終了。',
    stoppedCounting: 'Unhunchの計測停止で終了。',
    cameBack: '席に戻って終了。',
    paused: 'リマインダーの一時停止で終了。',
    pauseOver: '一時停止が終わって終了。',
    beforeCall: '通話前の最後の入力で終了。',
    beforeMedia: 'メディア再生前の最後の入力で終了。',
    newInput: '新しい入力で終了。',
    left: '{source, select, idle {最後の操作で終了。} lock {画面ロック前の最後の入力で終了。} sleep {コンピュータのスリープで終了。} user {休み始めた時点で終了（手動で訂正）。} routine {ルーティンの完了で終了。} other {席を離れて終了。}}',
  },
};
