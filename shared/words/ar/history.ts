import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'سجل Unhunch',
  jsonKind: 'سجل Unhunch',
  csvKind: 'جدول (CSV)',
  notAFile: 'هذا ليس ملف سجل لـ Unhunch.',
  notJson: 'هذا ليس JSON.',
  notJsonAt: 'السطر {line, number}: هذا ليس JSON.',
  cutOff: 'ينتهي الملف قبل أوانه: إنه ناقص.',
  newer: 'أنشأ الملفَ إصدار أحدث من Unhunch.',
  tooLarge: 'حجم ملف السجل لا يتجاوز {megabytes, number} م.ب.',
  tooLong: 'يمتد الملف على أكثر من {years, number} من السنين.',
  wrongField: 'الإدخال {entry, number}: قيمة «{field}» خاطئة.',
  missingField: 'الإدخال {entry, number}: «{field}» غير موجود.',
  unknownField: 'الإدخال {entry, number}: لا يوجد ما اسمه «{field}».',
  notAnEntry: 'الإدخال {entry, number} ليس إدخالًا في سجل.',
  unchanged: 'بقي سجلك كما هو.',
  nothingToUndo: 'لم يبقَ ما يُستعاد.',
};
