import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: '关于 Unhunch',
  heading: 'Unhunch',
  lead: '来自托盘的体态休息。',
  version: '版本 {version}',
  testVersion: '版本 {version}，测试版',

  views: { help: '帮助', privacy: '隐私', licences: '许可证' },

  keysTitle: '按键',
  keysOf: { everywhere: '所有窗口', status: '状态窗口', routine: '练习窗口', routines: '自建练习' },
  keys: {
    everywhere: [
      ['Tab', '到下一个控件，加 Shift 到上一个'],
      ['空格', '按下、切换'],
      ['方向键', '在滑块、菜单或时间中移动'],
      ['Esc', '关闭打开的内容，再关闭窗口'],
    ],
    status: [['← →', '在当天的时间条上：逐段移动']],
    routines: [
      ['空格', '在动作的手柄上：拿起、放下'],
      ['↑ ↓', '移动拿起的动作'],
    ],
  },
  shortcuts: '任何地方',

  privacy: {
    leaves: '没有任何数据离开这台电脑。Unhunch 从不使用网络。',
    leavesButUpdates: '没有任何关于你的数据离开这台电脑。如果你允许，Unhunch 会在 GitHub 上检查更新，这是它唯一的网络连接。',
    kept: '你的设置、练习和每天的历史记录都保存在一个文件夹里，只有你能读取。',
    delete: '要删除一切，请退出 Unhunch 并删除该文件夹。',
  },
  openFolder: '打开数据文件夹',

  reportTitle: '哪里不对劲？',
  reportLead: '复制一份报告，粘贴到你反馈问题的地方。其中没有姓名、路径、你输入的内容，也没有你每天的记录。',
  copyReport: '复制报告',
  copied: '已复制。',
  showReport: '查看报告内容',

  licence: 'Unhunch 是采用 MIT 许可证的自由软件。它建立在他人的成果之上：',
  noLicences: '这份 Unhunch 未经打包，没有相应清单。',
  browserLicences: 'Chromium 的许可证',
  noText: '其许可证未附文本：{licence}。',

  noAnswer: 'Unhunch 没有回应。请再试一次。',
  notOpened: '无法打开：{reason}。',
};
