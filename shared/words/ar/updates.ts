import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: 'التحديثات',
  byStore: 'يُبقي {store} برنامج Unhunch محدَّثًا.',
  byPackage: 'ثُبِّت Unhunch كحزمة. والإصدار الأحدث يأتي بالطريقة نفسها.',
  byHand: 'هذه النسخة لا تحدِّث نفسها. لتحديثها توضع نسخة أحدث مكانها.',

  off: 'لا يبحث Unhunch عن تحديثات. ويمكن تغيير ذلك في الإعدادات.',
  looking: 'يجري البحث عن إصدار أحدث.',
  downloading: 'يجري تنزيل إصدار أحدث.',
  none: 'يبحث Unhunch عن تحديثات مرة في اليوم.',
  newest: 'هذا أحدث إصدار.',
  failed: 'فشل آخر بحث عن تحديثات. سيبحث Unhunch مرة أخرى غدًا.',
  ready: 'الإصدار {version} من Unhunch جاهز، ويُثبَّت عند إنهاء البرنامج.',
  lookNow: 'البحث الآن',
};
