import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: '登录时启动',
  hint: '登录后，Unhunch 立即出现在托盘中。',
  needsApproval: '尚未生效：请在系统设置的登录项中允许 Unhunch。',
  cannotBeTold: '此系统不告诉 Unhunch 是否已启用。你仍然可以打开或关闭它。',
  switchOn: '打开',
  switchOff: '关闭',
  failed: '无法更改“登录时启动”。',
  notTaken: '系统没有接受这项更改。',
  notAllowed: '系统不允许这项更改。哪些应用可以在后台运行，由系统设置决定。',
  request: 'Unhunch 从你登录起开始计算你坐了多久。',
};
