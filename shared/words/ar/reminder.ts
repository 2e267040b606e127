import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes:
    '{minutes, plural, zero {أنت في جلوس متواصل منذ أقل من دقيقة} one {أنت في جلوس متواصل منذ دقيقة} two {أنت في جلوس متواصل منذ دقيقتين} few {أنت في جلوس متواصل منذ # دقائق} many {أنت في جلوس متواصل منذ # دقيقة} other {أنت في جلوس متواصل منذ # دقيقة}}',
  satHours:
    '{hours, plural, zero {أنت في جلوس متواصل منذ أقل من ساعة} one {أنت في جلوس متواصل منذ ساعة} two {أنت في جلوس متواصل منذ ساعتين} few {أنت في جلوس متواصل منذ # ساعات} many {أنت في جلوس متواصل منذ # ساعة} other {أنت في جلوس متواصل منذ # ساعة}}',
  satHoursAndMinutes:
    'أنت في جلوس متواصل منذ {hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} و{minutes, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  whatToDo: 'تدوير الكتفين، ثم تحريك الذراعين على الجدار إلى أعلى.',
  stillTime: 'كتفاك ما زالتا في انتظار استراحة.',
  answerElsewhere: 'البدء والتأجيل والتخطّي من علبة النظام.',
  answerElsewhereAtLimit: 'البدء والتخطّي من علبة النظام.',
  snoozedTimes:
    '{used, plural, zero {لم تُؤجَّل.} one {أُجِّلت مرة واحدة.} two {أُجِّلت مرتين.} few {أُجِّلت # مرات.} many {أُجِّلت # مرة.} other {أُجِّلت # مرة.}}',
  snoozedOf: 'أُجِّلت {used, number} من {limit, number}.',
  lastSnooze:
    '{used, plural, =0 {يمكن تأجيلها مرة واحدة.} zero {يمكن تأجيلها مرة واحدة.} one {أُجِّلت # من {limit, number}: بقيت مرة واحدة.} two {أُجِّلت # من {limit, number}: بقيت مرة واحدة.} few {أُجِّلت # من {limit, number}: بقيت مرة واحدة.} many {أُجِّلت # من {limit, number}: بقيت مرة واحدة.} other {أُجِّلت # من {limit, number}: بقيت مرة واحدة.}}',
  start: 'بدء',
  snooze: 'تأجيل {length}',
  skip: 'تخطّي',
  close: 'إغلاق',
  nothingDue: 'لم يحن وقت الاستراحة',
};
