import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: '更新',
  byStore: '{store} 会让 Unhunch 保持最新。',
  byPackage: 'Unhunch 是以软件包安装的。新版本也以同样的方式提供。',
  byHand: '此副本不会自行更新。要更新，请用新版本替换它。',

  off: 'Unhunch 不检查更新。你可以在设置中更改。',
  looking: '正在检查新版本。',
  downloading: '正在下载新版本。',
  none: 'Unhunch 每天检查一次更新。',
  newest: '这是最新版本。',
  failed: '上次检查更新失败。Unhunch 明天会再次检查。',
  ready: 'Unhunch {version} 已就绪，将在你退出时安装。',
  lookNow: '立即检查',
};
