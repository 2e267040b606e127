import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: '现在还不到休息时间。',
  snoozeLimit: '推迟次数已用完：请休息或跳过。',
  notPaused: '没有可结束的暂停，也没有你要求的暂缓。',
  locked: '屏幕已锁定。',
  anotherRuns: '另一套练习正在进行：请先停止它。',
  nothingToCorrect: '没有可更正的内容了。',
};
