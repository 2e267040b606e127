import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Unhunch 历史记录',
  jsonKind: 'Unhunch 历史记录',
  csvKind: '表格（CSV）',
  notAFile: '这不是 Unhunch 的历史记录文件。',
  notJson: '这不是 JSON。',
  notJsonAt: '第 {line, number} 行：这不是 JSON。',
  cutOff: '文件提前结束：内容不完整。',
  newer: '该文件由更新版本的 Unhunch 创建。',
  tooLarge: '历史记录文件最大 {megabytes, number} MB。',
  tooLong: '文件的内容超过 {years, number} 年。',
  wrongField: '第 {entry, number} 条：“{field}”的值有误。',
  missingField: '第 {entry, number} 条：缺少“{field}”。',
  unknownField: '第 {entry, number} 条：没有名为“{field}”的项。',
  notAnEntry: '第 {entry, number} 条不是历史记录条目。',
  unchanged: '你的历史记录保持原样。',
  nothingToUndo: '没有可以恢复的内容了。',
};
