import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver: '{way, select, left {左侧屈} right {右侧屈} other {侧屈}}{breath, select, in {，吸气} out {，呼气} other {}}',
    comeUp: '回正{breath, select, in {，吸气} out {，呼气} other {}}',
    cow: '挺胸{breath, select, in {，吸气} out {，呼气} other {}}',
    cat: '拱背{breath, select, in {，吸气} out {，呼气} other {}}',
    toMiddle: '回中间{breath, select, in {，吸气} out {，呼气} other {}}',
    turn: '{way, select, left {向左转} right {向右转} other {转体}}{breath, select, in {，吸气} out {，呼气} other {}}',
    slideUp: '{way, select, left {左手向上} right {右手向上} other {向上滑}}{breath, select, in {，吸气} out {，呼气} other {}}',
    slideDown: '向下滑{breath, select, in {，吸气} out {，呼气} other {}}',
    release: '放松{breath, select, in {，吸气} out {，呼气} other {}}',
  },
  sentence: '{text}。',
  next: '接着：{move}。',
  how: {
    shoulderRolls: '身体挺直。',
    armCircles: '侧平举。',
    neckTilts: '肩放松。',
    catCow: '双手双膝着地。',
    seatedTwist: '盘腿坐。',
    wallAngels: '后背贴墙。',
    childsPose: '跪坐，向前伏。',
    bladeSqueeze: '屈肘。',
  },
  seconds: '{seconds, plural, other {#秒}}',
  lastOne: '最后一次',
  rest: '休息。',
  restFor: '{seconds, plural, other {休息#秒。}}',
  done: '完成了。再轻松地呼吸一次。',
  ended: '这套练习到此结束。',
  read: {
    cue: '{way, select, left {{cue}，左侧} right {{cue}，右侧} other {{cue}}}',
    cueAndRep: '{way, select, left {{cue}，左侧，{rep, number}} right {{cue}，右侧，{rep, number}} other {{cue}，{rep, number}}}',
  },
};
