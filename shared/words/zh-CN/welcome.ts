import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: '欢迎使用 Unhunch',
  skip: '跳过',
  back: '上一步',
  next: '下一步',
  done: '完成',
  step: '第 {step, number} 步，共 {steps, number} 步',

  hello: '欢迎使用 Unhunch',
  helloLead: '它计算你真正坐了多久。休息时间到时，带你做几个平和的动作。',

  place: '找找这个图标',
  places: {
    menuBar: '在屏幕顶部菜单栏的右端。',
    taskbar: '在任务栏的角落，时钟旁边。Windows 可能把它藏在小箭头后面：把它从那里拖到任务栏上，就会一直显示。',
    topBar: '在顶栏的右端，声音和网络旁边。',
    topPanel: '在屏幕右上角的面板上，时钟旁边。',
    bottomPanel: '在屏幕右下角的面板上，时钟旁边。',
    plasma: '在屏幕右下角，时钟旁边，也可能在那里的小箭头后面。',
    panel: '在桌面的面板上，通常在时钟旁边。',
    gnome: 'GNOME 不显示托盘图标，除非装有相应的扩展。',
    none: '此桌面不显示托盘图标。',
  },
  placeRing: '你坐着时，圆环逐渐填满。填满时，就该休息了。',
  noPlace: '这里没有托盘',
  startAgain: '再次启动 Unhunch 即可打开它的窗口。窗口关闭时，它仍在计时。',

  limit: '最多坐多久？',
  limitLead: '坐这么久之后就该休息。离开 {rest}后，重新开始计算。',

  sound: '听听它怎样引导你',
  soundLead: '提示音掌握节奏，语音告诉你做什么。你可以闭上眼睛。',
  soundOff: '没有声音时，跟着人像和下面的文字做就行。',

  roll: '试着绕一次肩',
  rollStart: '跟着绕',
  rollAgain: '再来一次',
  rolled: '做得很好',
  rolledLead: '休息就是这样。你跟着做，它会自己结束。',

  login: '登录时启动？',
  loginLead: '这样 Unhunch 从第一分钟起就开始计时。你随时可以在设置中更改。',
  loginIsOn: 'Unhunch 会在你登录时启动。你随时可以在设置中更改。',
  notNow: '暂时不要',

  updates: '让 Unhunch 保持最新？',
  updatesLead: 'Unhunch 会每天向 GitHub 查询一次最新版本，并在你退出时安装。不会发送任何关于你的信息。',
  updatesAreOn: 'Unhunch 每天检查一次更新。你随时可以在设置中更改。',

  end: '一切就绪',
  firstBreakIn: '你的第一次休息在 {left}后，{time}。',
  firstBreakAfter: '坐 {length}后，就是你的第一次休息。',
  inTray: '在那之前，Unhunch 在托盘里等着。',
  outOfSight: '在那之前，Unhunch 在后台默默计时。',
};
