import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {إمالة لليسار} right {إمالة لليمين} other {إمالة}}{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    comeUp: 'رفع الرأس{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    cow: 'تقوّس{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    cat: 'استدارة{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    toMiddle: 'إلى الوسط{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    turn: '{way, select, left {لفّ لليسار} right {لفّ لليمين} other {لفّ}}{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    slideUp:
      '{way, select, left {اليسرى إلى أعلى} right {اليمنى إلى أعلى} other {إلى أعلى}}{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    slideDown: 'إلى أسفل{breath, select, in { مع شهيق} out { مع زفير} other {}}',
    release: 'إرخاء{breath, select, in { مع شهيق} out { مع زفير} other {}}',
  },
  sentence: '{text}.',
  next: 'ثم {move}.',
  how: {
    shoulderRolls: 'بقامة منتصبة.',
    armCircles: 'إلى الجانبين.',
    neckTilts: 'بكتفين ثابتتين.',
    catCow: 'على اليدين والركبتين.',
    seatedTwist: 'جلوس مع تربيع الساقين.',
    wallAngels: 'الظهر والرأس إلى الجدار.',
    childsPose: 'على الكعبين، ثم انحناء.',
    bladeSqueeze: 'بثني المرفقين.',
  },
  seconds: '{seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  lastOne: 'الأخيرة',
  rest: 'راحة.',
  restFor:
    '{seconds, plural, zero {راحة.} one {راحة، ثانية واحدة.} two {راحة، ثانيتان.} few {راحة، # ثوانٍ.} many {راحة، # ثانية.} other {راحة، # ثانية.}}',
  done: 'انتهينا. نفَس هادئ أخير.',
  ended: 'هذه نهاية التمرين.',
  read: {
    cue: '{way, select, left {{cue}، الجانب الأيسر} right {{cue}، الجانب الأيمن} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}، الجانب الأيسر، {rep, number}} right {{cue}، الجانب الأيمن، {rep, number}} other {{cue}، {rep, number}}}',
  },
};
