import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: 'لم يحن وقت الاستراحة بعد.',
  snoozeLimit: 'استُنفدت مرات التأجيل: لم يبقَ إلا أخذ الاستراحة أو تخطّيها.',
  notPaused: 'لا يوجد إيقاف مؤقت لإنهائه، ولا تعليق بطلب منك.',
  locked: 'الشاشة مقفلة.',
  anotherRuns: 'تمرين آخر قيد التشغيل: يجب إيقافه أولًا.',
  nothingToCorrect: 'لم يبقَ ما يُصحَّح.',
};
