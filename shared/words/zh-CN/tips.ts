import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Unhunch 舒缓小贴士',
  heading: '舒缓小贴士',
  lead: '缓解上背部的僵硬和酸痛。',

  reliefTitle: '这些会有帮助',
  relief: {
    breaks: { name: '别一直坐着', tip: '在疼起来之前就站起来。走到窗边，也是一次休息。' },
    warmth: { name: '热敷或冷敷', tip: '热敷放松，冷敷镇静。隔一层布，最多 20 分钟，不要用在麻木或破损的皮肤上。' },
    massage: { name: '轻柔按摩', tip: '用手，或靠墙压着一个软球。力度以舒服为度。' },
    breathing: { name: '深呼吸', tip: '每次慢慢呼气，让肩膀沉下去一点。' },
    position: { name: '舒服的姿势', tip: '找一个能缓解的姿势，歇一会儿。然后再动起来。' },
    sleep: { name: '睡个好觉', tip: '仰卧或侧卧，用能让脖子和脊柱保持一条直线的枕头。' },
    listening: { name: '倾听身体', tip: '状态不好的日子，少做一点。会疼的就跳过。' },
    medicines: { name: '止痛药', tip: '哪种适合你，请问药师或医生。Unhunch 不推荐任何药物。' },
  },

  breathTitle: '一分钟慢呼吸',
  breathStart: '跟着呼吸',
  breathStop: '停止',
  breathHint: '{in, plural, other {吸 # 秒}}，{out, plural, other {呼 # 秒}}',

  movesTitle: '动作',
  movesLead: '先热身，再拉伸。',

  causesTitle: '疼从哪里来',
  causes: [
    '弯腰驼背，或久坐没有支撑',
    '压力大，反复做同样的事',
    '活动太少',
    '搬重物，或动作太猛',
    '背包太重，低头看手机',
    '有时是潜在的疾病，比如关节炎或椎间盘突出',
  ],

  helpTitle: '什么时候该看医生',
};
