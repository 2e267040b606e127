import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'بدء التمرين',
  snooze: 'تأجيل',
  pause: 'إيقاف مؤقت لمدة {length}',
};
