import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Unhunch : conseils pour le dos',
  heading: 'Conseils pour le dos',
  lead: 'Quand le haut du dos est raide ou douloureux.',

  reliefTitle: 'Ce qui peut soulager',
  relief: {
    breaks: { name: 'Se lever régulièrement', tip: 'Levez-vous avant d’avoir mal. Quelques pas jusqu’à la fenêtre, c’est déjà une pause.' },
    warmth: {
      name: 'Le chaud ou le froid',
      tip: 'Le chaud détend, le froid apaise. Un linge entre les deux, 20 minutes au plus, jamais sur une peau insensible ou abîmée.',
    },
    massage: {
      name: 'Un massage doux',
      tip: 'À la main, ou en vous appuyant sur une balle souple contre un mur. Appuyez seulement tant que c’est agréable.',
    },
    breathing: { name: 'Respirer profondément', tip: 'À chaque expiration lente, laissez les épaules descendre un peu.' },
    position: {
      name: 'Une position confortable',
      tip: 'Trouvez celle qui soulage et restez-y un moment. Puis remettez-vous en mouvement.',
    },
    sleep: { name: 'Bien dormir', tip: 'Sur le dos ou sur le côté, avec un oreiller qui garde le cou dans l’axe de la colonne.' },
    listening: { name: 'Écouter votre corps', tip: 'Les mauvais jours, faites-en moins. Laissez de côté ce qui fait mal.' },
    medicines: {
      name: 'Les médicaments contre la douleur',
      tip: 'Demandez à un pharmacien ou à un médecin ce qui vous convient. Unhunch n’en recommande aucun.',
    },
  },

  breathTitle: 'Une minute de respiration lente',
  breathStart: 'Respirer avec le guide',
  breathStop: 'Arrêter',
  breathHint:
    '{in, plural, one {Inspirez # seconde} many {Inspirez # secondes} other {Inspirez # secondes}}, {out, plural, other {soufflez #}}',

  movesTitle: 'Les exercices',
  movesLead: 'D’abord s’échauffer, ensuite s’étirer.',

  causesTitle: 'D’où cela vient',
  causes: [
    'Le dos voûté, ou de longues heures en position assise sans soutien',
    'Le stress, et les gestes répétés sans cesse',
    'Le manque de mouvement',
    'Une charge soulevée, ou un mouvement brusque',
    'Un sac lourd, un téléphone tenu trop bas',
    'Parfois une maladie, comme l’arthrose ou une hernie discale',
  ],

  helpTitle: 'Quand consulter un médecin',
};
