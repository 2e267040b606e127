import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {无法读取设置文件。} clock {无法读取坐姿时间文件。} routines {无法读取练习文件。} other {无法读取某个文件。}}',
  missing: '{file, select, settings {设置文件不见了。} clock {坐姿时间文件不见了。} routines {练习文件不见了。} other {某个文件不见了。}}',
  usesBackup: '正在使用最近一份完好的副本。',
  usesRest: '除{lost}外，其余都在使用。',
  lostRoutine: '第 {place, number} 个练习',
  usesDefaults: '正在使用默认值。',
  startsFresh: '计时重新开始。',
  keptAs: '损坏的文件已保留为 {file}。',

  unsaved:
    '{file, select, settings {无法保存设置。} clock {无法保存坐姿时间。} routines {无法保存练习。} history {无法保存历史记录。} other {无法保存某个文件。}}',
  goesOn: 'Unhunch 会在内存中继续运行，并再次尝试保存。',
  inTheWay: '无法移开损坏的文件。',
  failure:
    '{code, select, ENOSPC {磁盘已满。} EDQUOT {磁盘配额已用完。} EROFS {磁盘为只读。} EACCES {没有权限。} EPERM {没有权限。} EISDIR {同名位置是一个文件夹。} EIO {磁盘报告了错误。} ENOENT {所在文件夹不存在。} ENOTDIR {所在文件夹其实是一个文件。} ENAMETOOLONG {文件名太长。} EEXIST {同名文件已存在。} EFBIG {文件会变得太大。} other {系统提示：{reason}。}}',

  dropped: '{count, plural, other {有 # 条历史记录无法保存，只好放弃。}}',
  tornLine: '最后一条历史记录因崩溃而不完整，已略去。',
  badLines: '{count, plural, other {有 # 条历史记录无法读取，已略去。}}',
  historyAside: '无法读取历史记录文件。它已保留为 {file}，并新建了一个文件。',
};
