import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: 'مدة الجلوس {length}.',
  sat: 'مدة الجلوس حتى الآن {length}.',
  due: 'حان وقت الاستراحة: مدة الجلوس {length}.',
  dueWhileAway: 'حان وقت الاستراحة بعد جلوس {length}.',
  snoozed: 'الاستراحة مؤجلة حتى {end}.',
  snoozedOf: 'الاستراحة مؤجلة حتى {end} ({used, number} من {limit, number}).',
  routine: 'التمرين جارٍ.',
  paused: 'التذكيرات متوقفة مؤقتًا حتى {end}.',
  away: '{source, select, idle {غياب منذ {time}: لا نشاط.} lock {غياب منذ {time}: الشاشة مقفلة.} sleep {غياب منذ {time}: الكمبيوتر في وضع السكون.} routine {غياب منذ {time} بعد تمرين.} other {غياب منذ {time}.}}',

  callCounts: 'المكالمة تُحتسب وجودًا هنا.',
  playbackCounts: 'تشغيل الوسائط يُحتسب وجودًا هنا.',
  isRest: 'هذه راحة.',
  awayWasRest: 'غياب {length} عند {time} كان راحة.',
  routineWasRest: 'التمرين عند {time} كان راحة.',
  beganAgain: 'لم يكن Unhunch يعمل قبل {time}، لذلك بدأ الحساب من جديد.',

  heldAsAskedUntil: 'الاستراحة معلّقة حتى {end} بناءً على طلبك.',
  isOverdue: 'وهي متأخرة.',
  goesOnCounting: 'يستمر احتساب الدقائق.',
  offHours: 'خارج ساعات العمل: لا تذكيرات.',
  offHoursUntil: 'خارج ساعات العمل: لا تذكيرات حتى {end}.',

  idleTrouble: {
    stuck: 'وقت الخمول في هذا النظام لا يتحرك: يُحتسب القفل والسكون وحدهما غيابًا.',
    blind: 'وقت الخمول في هذا النظام لا يلتقط مفاتيحك: يُحتسب القفل والسكون وحدهما غيابًا.',
    none: 'تتعذر قراءة وقت الخمول هنا: يُحتسب القفل والسكون وحدهما غيابًا.',
  },
};
