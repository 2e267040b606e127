import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Unhunch 楽になるヒント',
  heading: '楽になるヒント',
  lead: '背中の上部や肩のこり、痛みに。',

  reliefTitle: '楽にするには',
  relief: {
    breaks: { name: '座りっぱなしをやめる', tip: '痛くなる前に立ちましょう。窓まで少し歩くだけでも休憩です。' },
    warmth: {
      name: '温める、冷やす',
      tip: '温めるとほぐれ、冷やすと落ち着きます。布を1枚はさんで20分まで。感覚の鈍いところや傷のある肌には使わないでください。',
    },
    massage: {
      name: 'やさしいマッサージ',
      tip: '手で、または壁との間にやわらかいボールをはさんで。気持ちよい強さまでにしましょう。',
    },
    breathing: { name: '深呼吸', tip: 'ゆっくり息を吐くたびに、肩を少し落とします。' },
    position: { name: '楽な姿勢', tip: '楽になる姿勢を見つけて、しばらく休みます。それからまた動きましょう。' },
    sleep: { name: 'よい眠り', tip: '仰向けか横向きで。首が背骨とまっすぐになる枕を使いましょう。' },
    listening: { name: '体の声を聞く', tip: 'つらい日は控えめに。痛む動きは省きましょう。' },
    medicines: { name: '痛み止めの薬', tip: '自分に合う薬は、薬剤師か医師に聞いてください。Unhunchが特定の薬をすすめることはありません。' },
  },

  breathTitle: '1分間のゆっくり呼吸',
  breathStart: '一緒に呼吸',
  breathStop: '停止',
  breathHint: '{in, plural, other {#秒吸って}}、{out, plural, other {#秒吐く}}',

  movesTitle: '動き',
  movesLead: 'まず体を温めて、それから伸ばしましょう。',

  causesTitle: '主な原因',
  causes: [
    '猫背や、支えのない姿勢で長く座ること',
    'ストレスや、同じ動作の繰り返し',
    '運動不足',
    '重い物を持ち上げる、急に動く',
    '重いかばん、低い位置でのスマートフォン',
    'ときには、関節炎や椎間板ヘルニアなどの病気',
  ],

  helpTitle: '医師に相談する目安',
};
