import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: 'من {from} إلى {to} · {what} {end}',
  ended: 'من {from} إلى {to} · {what}',
  goingOn: 'من {from} حتى الآن · {what}',
  under: 'أقل من {length}',

  what: {
    sitting:
      '{source, select, call {جلوس {length}: لا نشاط، مع مكالمة جارية.} media {جلوس {length}: لا نشاط، مع تشغيل وسائط.} other {جلوس {length}.}}',
    away: '{source, select, idle {غياب {length}: لا نشاط.} lock {غياب {length}: الشاشة مقفلة.} sleep {غياب {length}: الكمبيوتر في وضع السكون.} user {غياب {length}، حسب تصحيحك.} routine {غياب {length} بعد تمرين.} other {غياب {length}.}}',
    routine: 'تمرين {length}.',
    paused:
      '{source, select, call {إيقاف مؤقت {length}: لا نشاط، مع مكالمة جارية.} media {إيقاف مؤقت {length}: لا نشاط، مع تشغيل وسائط.} other {إيقاف مؤقت {length}.}}',
    unobserved: 'غير مقيس {length}: لم يكن Unhunch يعمل أو كان متوقفًا.',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: 'أُعلنت الاستراحة بعد جلوس {length}.',
    held: '{reason, select, dnd {عُلّقت الاستراحة: كان وضع عدم الإزعاج مفعّلًا.} fullscreen {عُلّقت الاستراحة: كانت نافذة تملأ الشاشة.} call {عُلّقت الاستراحة: كانت هناك مكالمة جارية.} user {عُلّقت الاستراحة بناءً على طلبك.} other {عُلّقت الاستراحة.}}',
    snoozed: 'أُجِّلت الاستراحة.',
    skipped: 'جرى تخطّي الاستراحة.',
    missed: 'فاتت الاستراحة: لم يُستجب لها.',
  },
  routine: {
    completed: 'اكتمل التمرين.',
    stopped: 'أُوقف التمرين مبكرًا.',
    hurt: 'أُوقف التمرين بسبب ألم.',
    snoozed: 'أُوقف التمرين وأُجِّل.',
    skipped: 'أُوقف التمرين وجرى تخطّيه.',
    locked: 'توقف التمرين: قُفلت الشاشة.',
    slept: 'توقف التمرين: دخل الكمبيوتر في وضع السكون.',
    'left paused': 'توقف التمرين: تُرك متوقفًا مؤقتًا.',
    'window lost': 'توقف التمرين: اختفت نافذته.',
    crashed: 'توقف التمرين: توقف Unhunch.',
  },
  countsAsRest: 'يُحتسب راحة.',

  end: {
    ranAgain: 'انتهى عندما عاد Unhunch إلى العمل.',
    routineBegan: 'انتهى عندما بدأ تمرين.',
    stoppedCounting: 'انتهى عندما توقف Unhunch عن الحساب.',
    cameBack: 'انتهى بعودتك.',
    paused: 'انتهى بإيقاف التذكيرات مؤقتًا.',
    pauseOver: 'انتهى بانتهاء الإيقاف المؤقت.',
    beforeCall: 'انتهى مع آخر نشاط قبل مكالمة.',
    beforeMedia: 'انتهى مع آخر نشاط قبل تشغيل الوسائط.',
    newInput: 'انتهى مع نشاط جديد.',
    left: '{source, select, idle {انتهى مع آخر علامة على وجودك.} lock {انتهى مع آخر نشاط قبل قفل الشاشة.} sleep {انتهى عندما دخل الكمبيوتر في وضع السكون.} user {انتهى ببدء الراحة، حسب تصحيحك.} routine {انتهى بانتهاء تمرين.} other {انتهى بمغادرتك.}}',
  },
};
