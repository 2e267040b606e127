import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'حول Unhunch',
  heading: 'Unhunch',
  lead: 'استراحات لصحة القوام من علبة النظام.',
  version: 'الإصدار {version}',
  testVersion: 'الإصدار {version}، نسخة تجريبية',

  views: { help: 'المساعدة', privacy: 'الخصوصية', licences: 'التراخيص' },

  keysTitle: 'المفاتيح',
  keysOf: { everywhere: 'في كل النوافذ', status: 'نافذة الحالة', routine: 'نافذة التمرين', routines: 'التمارين الخاصة' },
  keys: {
    everywhere: [
      ['Tab', 'إلى عنصر التحكم التالي، ومع Shift إلى السابق'],
      ['المسافة', 'ضغطه أو تبديله'],
      ['الأسهم', 'على امتداد شريط تمرير أو قائمة أو وقت'],
      ['Esc', 'إغلاق المفتوح، ثم النافذة'],
    ],
    status: [['← →', 'على شريط اليوم: من فترة إلى فترة']],
    routines: [
      ['المسافة', 'على مقبض الحركة: رفعها، ووضعها'],
      ['↑ ↓', 'نقل الحركة المرفوعة'],
    ],
  },
  shortcuts: 'من أي مكان',

  privacy: {
    leaves: 'لا يغادر شيء هذا الكمبيوتر. لا يستخدم Unhunch الشبكة أبدًا.',
    leavesButUpdates:
      'لا يغادر شيء عنك هذا الكمبيوتر. وإن سمحت بذلك، يبحث Unhunch عن تحديثات على GitHub، وهذا هو الاتصال الوحيد الذي يجريه.',
    kept: 'يحفظ إعداداتك وتمارينك وسجل أيامك في مجلد واحد لا يقرؤه أحد سواك.',
    delete: 'لحذف كل شيء: إنهاء Unhunch ثم حذف ذلك المجلد.',
  },
  openFolder: 'فتح مجلد البيانات',

  reportTitle: 'شيء لا يعمل كما ينبغي؟',
  reportLead: 'يمكن نسخ تقرير ولصقه حيث تُبلغ عن المشكلة. ليس فيه أسماء ولا مسارات ولا شيء مما كتبته ولا شيء من أيامك.',
  copyReport: 'نسخ التقرير',
  copied: 'نُسخ.',
  showReport: 'عرض محتواه',

  licence: 'Unhunch برنامج حر برخصة MIT. وهو مبني على عمل آخرين:',
  noLicences: 'هذه النسخة من Unhunch غير محزومة، وليس فيها قائمة بهم.',
  browserLicences: 'تراخيص Chromium',
  noText: 'جاء ترخيصه بلا نص: {licence}.',

  noAnswer: 'لم يستجب Unhunch. تُرجى المحاولة مرة أخرى.',
  notOpened: 'تعذّر فتحه: {reason}.',
};
