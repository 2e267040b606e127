import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {左に倒して} right {右に倒して} other {横に倒して}}{breath, select, in {、吸って} out {、吐いて} other {}}',
    comeUp: '起こして{breath, select, in {、吸って} out {、吐いて} other {}}',
    cow: '反らして{breath, select, in {、吸って} out {、吐いて} other {}}',
    cat: '丸めて{breath, select, in {、吸って} out {、吐いて} other {}}',
    toMiddle: '真ん中へ{breath, select, in {、吸って} out {、吐いて} other {}}',
    turn: '{way, select, left {左にひねり} right {右にひねり} other {ひねって}}{breath, select, in {、吸って} out {、吐いて} other {}}',
    slideUp:
      '{way, select, left {左を上へ} right {右を上へ} other {上へすべらせて}}{breath, select, in {、吸って} out {、吐いて} other {}}',
    slideDown: '下へすべらせて{breath, select, in {、吸って} out {、吐いて} other {}}',
    release: 'ゆるめて{breath, select, in {、吸って} out {、吐いて} other {}}',
  },
  sentence: '{text}。',
  next: '次は{move}。',
  how: {
    shoulderRolls: '姿勢を正して。',
    armCircles: '腕を真横へ。',
    neckTilts: '肩は楽に。',
    catCow: '床で四つんばいに。',
    seatedTwist: '床にあぐらで座って。',
    wallAngels: '壁に背中をつけて。',
    childsPose: '正座から体を前へ。',
    bladeSqueeze: 'ひじを曲げて。',
  },
  seconds: '{seconds, plural, other {#秒}}',
  lastOne: 'ラスト',
  rest: 'ひと休み。',
  restFor: '{seconds, plural, other {#秒、ひと休み。}}',
  done: '終わりです。最後にもう一度、楽に息をしましょう。',
  ended: 'ルーティンはこれで終わりです。',
  read: {
    cue: '{way, select, left {{cue}、左側} right {{cue}、右側} other {{cue}}}',
    cueAndRep: '{way, select, left {{cue}、左側、{rep, number}} right {{cue}、右側、{rep, number}} other {{cue}、{rep, number}}}',
  },
};
