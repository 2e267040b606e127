import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'التشغيل عند تسجيل الدخول',
  hint: 'يظهر Unhunch في علبة النظام فور تسجيل الدخول.',
  needsApproval: 'ليس بعد: يجب السماح لـ Unhunch ضمن عناصر تسجيل الدخول في إعدادات النظام.',
  cannotBeTold: 'لا يخبر هذا النظام Unhunch هل هو مفعّل. ومع ذلك يمكن تفعيله أو تعطيله.',
  switchOn: 'تفعيل',
  switchOff: 'تعطيل',
  failed: 'تعذّر تغيير «التشغيل عند تسجيل الدخول».',
  notTaken: 'لم يعتمد النظام التغيير.',
  notAllowed: 'لم يسمح النظام بذلك. إعداداته هي التي تحدد التطبيقات التي تعمل في الخلفية.',
  request: 'يحسب Unhunch مدة الجلوس منذ لحظة تسجيل الدخول.',
};
