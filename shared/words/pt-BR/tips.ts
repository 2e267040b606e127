import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Dicas de alívio do Unhunch',
  heading: 'Dicas de alívio',
  lead: 'Para o alto das costas rígido ou dolorido.',

  reliefTitle: 'O que pode ajudar',
  relief: {
    breaks: { name: 'Pausas para se levantar', tip: 'Levante-se antes de doer. Uma caminhada até a janela já é uma pausa.' },
    warmth: {
      name: 'Calor ou gelo',
      tip: 'O calor solta, o frio acalma. Com um pano no meio, no máximo 20 minutos, nunca sobre pele dormente ou machucada.',
    },
    massage: { name: 'Massagem suave', tip: 'Com a mão, ou apoiando-se em uma bola macia contra a parede. Aperte só até onde for bom.' },
    breathing: { name: 'Respiração profunda', tip: 'A cada vez que soltar o ar, devagar, deixe os ombros descerem um pouco.' },
    position: { name: 'Uma posição confortável', tip: 'Encontre uma que alivie e fique nela um pouco. Depois volte a se mexer.' },
    sleep: { name: 'Um bom sono', tip: 'Deite-se de costas ou de lado, com um travesseiro que mantenha o pescoço alinhado com a coluna.' },
    listening: { name: 'Ouça o seu corpo', tip: 'Em um dia ruim, faça menos. Deixe de fora o que doer.' },
    medicines: {
      name: 'Remédios para dor',
      tip: 'Pergunte a um farmacêutico ou médico o que é adequado para você. O Unhunch não recomenda nenhum.',
    },
  },

  breathTitle: 'Um minuto de respiração lenta',
  breathStart: 'Respirar junto',
  breathStop: 'Parar',
  breathHint:
    '{in, plural, one {Inspire por # segundo} many {Inspire por # segundos} other {Inspire por # segundos}}, {out, plural, other {solte o ar por #}}',

  movesTitle: 'Os exercícios',
  movesLead: 'Primeiro aqueça, depois alongue.',

  causesTitle: 'De onde vem',
  causes: [
    'Postura curvada, ou muito tempo na cadeira sem apoio',
    'Estresse, e fazer sempre os mesmos movimentos',
    'Pouco movimento',
    'Levantar peso, ou um movimento brusco',
    'Uma bolsa pesada, o celular segurado baixo',
    'Às vezes uma doença por trás, como artrose ou hérnia de disco',
  ],

  helpTitle: 'Quando procurar um médico',
};
