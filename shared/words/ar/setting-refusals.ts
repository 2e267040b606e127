import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: 'قيمة «{name}» واحدة مما يلي: {values}.',
  notAnObject: 'تُعطى الإعدادات بأسمائها.',
  unknown: 'لا يوجد إعداد اسمه {key}.',
  outOfRange:
    '{unit, select, minutes {قيمة «{name}» عدد صحيح من الدقائق، من {min, number} إلى {max, number}.} percent {قيمة «{name}» نسبة مئوية صحيحة، من {min, number} إلى {max, number}.} other {قيمة «{name}» عدد صحيح من {min, number} إلى {max, number}.}}',
  notThree: 'قيمة «{name}» ثلاثة أعداد صحيحة من الدقائق، من {min, number} إلى {max, number}.',
  notOnOff: 'قيمة «{name}» إما true وإما false.',
  notHours:
    'قيمة «{name}» سبعة أيام أولها الاثنين، ولكل يوم {most, plural, zero {# فترة} one {فترة واحدة} two {فترتان} few {# فترات} many {# فترة} other {# فترة}} على الأكثر.',
  notRange: 'قيمة «{name}» فترة واحدة.',
  rangeRule: 'تبدأ الفترة من {first} إلى {last}، وتنتهي بعد بدايتها بما لا يزيد على 24 ساعة.',
  notShortcut: 'قيمة «{name}» هي Ctrl أو Alt أو Super أو Win أو Command مع مفتاح آخر، أو مفتاح وظيفي وحده.',
  notVoice: 'قيمة «{name}» اسم صوت.',
  notRoutine: 'قيمة «{name}» معرّف تمرين.',
  sharedShortcut: 'لا يمكن أن يكون لكل من «{name}» و«{other}» المفاتيح نفسها.',
  noMoreThan: 'قيمة «{name}» بالدقائق من {min, number} إلى {max, number}: لا تزيد على «{other}».',
  noLessThan: 'قيمة «{name}» بالدقائق من {min, number} إلى {max, number}: لا تقل عن «{other}».',

  notAFile: 'هذا ليس ملف إعدادات Unhunch.',
  newer: 'أنشأه إصدار أحدث من Unhunch.',
  fileTooLarge: 'حجم ملف الإعدادات لا يتجاوز {kilobytes, number} ك.ب.',
  fileName: 'إعدادات Unhunch',
  fileKind: 'إعدادات Unhunch',
};
