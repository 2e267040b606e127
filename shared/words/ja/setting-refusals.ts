import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '「{name}」に使えるのは次のどれかです：{values}。',
  notAnObject: '設定は名前で指定します。',
  unknown: '{key}という設定はありません。',
  outOfRange:
    '{unit, select, minutes {「{name}」は{min, number}〜{max, number}分の整数で指定します。} percent {「{name}」は{min, number}〜{max, number}%の整数で指定します。} other {「{name}」は{min, number}〜{max, number}の整数で指定します。}}',
  notThree: '「{name}」は{min, number}〜{max, number}分の整数3つで指定します。',
  notOnOff: '「{name}」に指定できるのはtrueかfalseだけです。',
  notHours: '「{name}」は月曜日から始まる7日分で、それぞれ{most, plural, other {#個}}までの時間帯を指定します。',
  notRange: '「{name}」は時間帯1つで指定します。',
  rangeRule: '時間帯は{first}〜{last}に始まり、開始より後、24時間以内に終わります。',
  notShortcut: '「{name}」には、Ctrl、Alt、Super、Win、Commandのどれかと別のキー1つ、またはファンクションキーだけを指定します。',
  notVoice: '「{name}」は音声の名前で指定します。',
  notRoutine: '「{name}」はルーティンのidで指定します。',
  sharedShortcut: '「{name}」と「{other}」に同じキーは使えません。',
  noMoreThan: '「{name}」は{min, number}〜{max, number}分で、「{other}」以下にします。',
  noLessThan: '「{name}」は{min, number}〜{max, number}分で、「{other}」以上にします。',

  notAFile: 'これはUnhunchの設定ファイルではありません。',
  newer: '新しいバージョンのUnhunchで作られたものです。',
  fileTooLarge: '設定ファイルは{kilobytes, number} kBまでです。',
  fileName: 'Unhunchの設定',
  fileKind: 'Unhunchの設定',
};
