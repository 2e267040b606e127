import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'لا يعرض سطح المكتب هذا أيقونات علبة النظام: لفتح هذه النافذة يُشغَّل Unhunch مرة ثانية.',
  noNotifications: 'لا يعرض سطح المكتب هذا الإشعارات: تظهر بطاقة صغيرة بدلًا منها عندما يحين وقت الاستراحة.',
  notificationFailed: 'تعذّر عرض التذكير الأخير.',
};
