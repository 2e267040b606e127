import type { Catalogue } from '../words.ts';

export const moves: Catalogue['moves'] = {
  names: {
    shoulderRolls: 'Roulements d’épaules',
    armCircles: 'Cercles de bras',
    neckTilts: 'Inclinaisons de la tête',
    catCow: 'Chat-vache',
    seatedTwist: 'Torsion assise',
    wallAngels: 'Anges au mur',
    childsPose: 'Posture de l’enfant',
    bladeSqueeze: 'Serrage des omoplates',
  },
  about: {
    shoulderRolls: {
      purpose: 'Renforce le haut du dos et corrige la posture.',
      how: [
        'Laissez pendre les bras.',
        'Roulez les deux épaules en grands cercles lents et complets.',
        'Gardez le cou long et la tête immobile.',
      ],
      stance: 'En position assise ou debout, le dos bien droit',
      breathing: 'Calme et régulière',
    },
    armCircles: {
      purpose: 'Échauffe les épaules.',
      how: ['Bras tendus sur les côtés.', 'Dessinez de petits cercles depuis les épaules.', 'Gardez les épaules loin des oreilles.'],
      stance: 'Debout ou en position assise, le dos bien droit',
      breathing: 'Calme et régulière',
    },
    neckTilts: {
      purpose: 'Relâche les tensions du cou.',
      how: [
        'Approchez lentement l’oreille de l’épaule.',
        'Laissez les deux épaules basses et immobiles.',
        'Le poids de la tête suffit : ne tirez pas.',
      ],
      stance: 'En position assise ou debout',
      breathing: 'Soufflez en inclinant, puis respirez calmement',
    },
    catCow: {
      purpose: 'Assouplit la colonne vertébrale.',
      how: [
        'Inspirez : laissez descendre le ventre, levez poitrine et tête.',
        'Soufflez : arrondissez le dos, menton vers la poitrine.',
        'Les mains et les genoux ne bougent pas.',
      ],
      stance: 'À quatre pattes, mains sous les épaules, genoux sous les hanches',
      breathing: 'Inspirez en creusant, soufflez en arrondissant',
    },
    seatedTwist: {
      purpose: 'Assouplit la colonne vertébrale.',
      how: [
        'Grandissez-vous avant de tourner.',
        'Main droite sur le genou gauche, tournez à gauche ; puis l’inverse.',
        'Tournez depuis les côtes et laissez la tête suivre.',
        'La main est posée, elle ne tire pas.',
      ],
      stance: 'En tailleur',
      breathing: 'Soufflez en tournant, puis respirez calmement',
    },
    wallAngels: {
      purpose: 'Renforce le haut du dos et corrige la posture.',
      how: [
        'Bras à hauteur d’épaule, coudes pliés à angle droit.',
        'Faites glisser les bras vers le haut du mur, puis vers le bas.',
        'Montez seulement tant que le dos ne bouge pas.',
      ],
      stance: 'Dos contre un mur, talons à 10 cm environ, genoux souples',
      breathing: 'Inspirez quand les bras montent, soufflez quand ils descendent',
    },
    childsPose: {
      purpose: 'Relâche les tensions.',
      how: [
        'Asseyez-vous sur les talons, bras allongés devant vous.',
        'Laissez descendre la poitrine et le front.',
        'Respirez profondément dans le dos.',
      ],
      stance: 'Fesses sur les talons',
      breathing: 'Profonde et lente, l’expiration plus longue que l’inspiration',
    },
    bladeSqueeze: {
      purpose: 'Renforce les muscles entre les omoplates.',
      how: [
        'Coudes pliés le long du corps.',
        'Rapprochez les omoplates et abaissez-les un peu.',
        'Tenez sans hausser les épaules, puis relâchez.',
      ],
      stance: 'En position assise ou debout, le dos bien droit',
      breathing: 'Continuez à respirer en tenant',
    },
  },
  easier: {
    smaller: 'Un mouvement plus petit',
    armsLower: 'Bras plus bas',
    elbowsBent: 'Coudes pliés',
    oneSided: 'Un côté à la fois',
    seated: 'Sur une chaise',
    cushion: 'Avec un coussin',
  },
  cautions: {
    stretchNotPain: 'Un étirement se sent ; il ne doit pas faire mal.',
    neverForceContact: 'Ne forcez jamais le dos, la tête ou les bras contre le mur.',
    shoulderInjury: 'En cas de blessure récente à l’épaule, demandez d’abord à un médecin ou à un kinésithérapeute.',
    neckDizziness: 'Si la tête vous tourne, redressez-vous lentement et arrêtez.',
    backInjury: 'En cas de hernie discale ou de blessure récente au dos, demandez d’abord à un médecin ou à un kinésithérapeute.',
    kneePain: 'Si vos genoux font mal, glissez un coussin dessous ou derrière, ou laissez cet exercice de côté.',
    wristPain: 'Si vos poignets font mal, appuyez-vous sur les poings, ou laissez cet exercice de côté.',
  },
  sources: {
    usualShoulderRolls: 'Dose du programme de bureau habituel : 10 en avant, puis 10 en arrière, lentement.',
    usualArmCircles:
      'Dose du programme de bureau habituel : 15 s de petits cercles, puis 15 s dans l’autre sens ; 12 cercles de 1,25 s par sens.',
    usualNeckTilts: 'Dose du programme de bureau habituel : 10 s de chaque côté, l’oreille vers l’épaule, lentement.',
    usualCatCow: 'Dose du programme de bureau habituel : 10 à 15 fois ; nous commençons par le plus petit nombre.',
    usualSeatedTwist:
      'Dose du programme de bureau habituel : 15 s de chaque côté ; main droite sur le genou gauche pour tourner à gauche, puis l’inverse.',
    usualWallAngels: 'Dose du programme de bureau habituel : 10 à 15 ; nous commençons par le plus petit nombre.',
    usualChildsPose:
      'Dose du programme de bureau habituel : 30 s de respiration profonde ; trois respirations, 4 s à l’inspiration et 6 s à l’expiration.',
    usualBladeSqueeze: 'Dose du programme de bureau habituel : tenir 5 s, 10 à 15 fois ; nous commençons par le plus petit nombre.',
    aaosShoulder: 'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015).',
    aaosShoulderBlades:
      'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015) : rapprocher et abaisser les omoplates.',
    aaosRotatorCuff: 'American Academy of Orthopaedic Surgeons, Rotator Cuff and Shoulder Conditioning Program.',
    urmston: 'Urmston Physio Clinic, Cervical spondylosis, exercices conseillés.',
    urmstonSideFlexion:
      'Urmston Physio Clinic, Cervical spondylosis, exercices conseillés : inclinaison latérale du cou sans lever l’épaule.',
    lairdWrists:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch : en cas de douleur aux poignets, un tapis plié sous les paumes (lairdchiropractic.com).',
    lairdKnees:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch : en cas de douleur aux genoux, une couverture sous les genoux (lairdchiropractic.com).',
    middlesexTwist:
      'Middlesex Health, Seated spinal twist : en cas de blessure, demander d’abord à un professionnel de santé (middlesexhealth.org).',
    yinMethod: 'The Yin Method, Child’s Pose : à éviter en cas de problème de genou ou de blessure au bas du dos (theyinmethod.com).',
    instructionsAgree:
      'Les instructions publiées concordent : amener la tête, le dos, les coudes et les poignets vers le mur, sans jamais forcer.',
    commonAdvice: 'Conseil courant des kinésithérapeutes pour le travail de mobilité.',
  },
  card: {
    how: 'Comment faire',
    stance: 'Position',
    equipment: 'Il vous faut',
    breathing: 'Respiration',
    dose: 'Combien',
    easier: 'Plus facile',
    cautions: 'Prudence',
  },
  equipment: { wall: 'un mur', floor: 'de la place au sol', chair: 'une chaise' },
  dose: {
    times:
      '{each, select, way {{reps, plural, other {# dans chaque sens}}} side {{reps, plural, other {# de chaque côté}}} other {{reps, plural, =1 {Une fois} other {# fois}}}}{sets, plural, =1 {} other {, en # séries}}',
    breaths:
      '{reps, plural, one {# respiration lente} many {# respirations lentes} other {# respirations lentes}}{sets, plural, =1 {} other {, en # séries}}',
    held: '{each, select, side {{reps, plural, =1 {{seconds, number} s de chaque côté} other {# fois de chaque côté, en tenant {seconds, number} s}}} other {{reps, plural, =1 {Une fois} other {# fois}}, en tenant {seconds, number} s}}{sets, plural, =1 {} other {, en # séries}}',
  },
};
