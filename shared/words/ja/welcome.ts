import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Unhunchへようこそ',
  skip: 'スキップ',
  back: '戻る',
  next: '次へ',
  done: '完了',
  step: 'ステップ{step, number}/{steps, number}',

  hello: 'Unhunchへようこそ',
  helloLead: '実際に座っている時間を計ります。休憩の時間になったら、落ち着いた動きをいくつか案内します。',

  place: 'このアイコンを探してください',
  places: {
    menuBar: '画面上部のメニューバーの右端にあります。',
    taskbar:
      'タスクバーの隅、時計の横にあります。Windowsでは小さな矢印の中に隠れることがあります。そこからタスクバーにドラッグすると、常に表示されます。',
    topBar: 'トップバーの右端、音量とネットワークの横にあります。',
    topPanel: '画面右上のパネル、時計の横にあります。',
    bottomPanel: '画面右下のパネル、時計の横にあります。',
    plasma: '画面右下、時計の横にあります。小さな矢印の中に隠れていることもあります。',
    panel: 'デスクトップのパネルにあります。たいていは時計の横です。',
    gnome: 'GNOMEでは、拡張機能がないとトレイアイコンが表示されません。',
    none: 'このデスクトップにはトレイアイコンが表示されません。',
  },
  placeRing: '座っている間、輪が満ちていきます。いっぱいになったら休憩の時間です。',
  noPlace: 'ここにはトレイがありません',
  startAgain: 'Unhunchをもう一度起動すると、ウィンドウが開きます。ウィンドウを閉じていても時間は数えます。',

  limit: 'どのくらい座りますか？',
  limitLead: 'これだけ座ると休憩の時間です。{rest}席を離れると、最初から数え直します。',

  sound: '案内の音を聞いてみましょう',
  soundLead: '音がペースを刻み、声がすることを伝えます。目を閉じても大丈夫です。',
  soundOff: '音がなくても、人の図とその下の言葉でついていけます。',

  roll: '肩を1回、回してみましょう',
  rollStart: '一緒に回す',
  rollAgain: 'もう一度',
  rolled: 'よくできました',
  rolledLead: '休憩はこんなふうに進みます。ついていくだけで、自然に終わります。',

  login: 'ログイン時に起動しますか？',
  loginLead: '最初の1分から数えられます。あとから設定でいつでも変更できます。',
  loginIsOn: 'Unhunchはログイン時に起動します。設定でいつでも変更できます。',
  notNow: '今はしない',

  updates: '最新の状態に保ちますか？',
  updatesLead: '1日に1回、最新のバージョンをGitHubに問い合わせ、終了するときに適用します。あなたに関する情報は送信されません。',
  updatesAreOn: 'Unhunchは1日に1回更新を確認します。設定でいつでも変更できます。',

  end: '準備ができました',
  firstBreakIn: '最初の休憩まで{left}（{time}）です。',
  firstBreakAfter: '最初の休憩は、{length}座ったあとです。',
  inTray: 'それまで、Unhunchはトレイで待っています。',
  outOfSight: 'それまで、Unhunchは見えないところで数えています。',
};
