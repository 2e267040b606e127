import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: '此桌面不显示托盘图标：再次启动 Unhunch 即可打开此窗口。',
  noNotifications: '此桌面不显示通知：休息时间到时，改用小卡片提醒。',
  notificationFailed: '上一次提醒未能显示。',
};
