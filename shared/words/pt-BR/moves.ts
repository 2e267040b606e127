import type { Catalogue } from '../words.ts';

export const moves: Catalogue['moves'] = {
  names: {
    shoulderRolls: 'Rotações de ombros',
    armCircles: 'Círculos de braços',
    neckTilts: 'Inclinações do pescoço',
    catCow: 'Gato-vaca',
    seatedTwist: 'Torção sentada',
    wallAngels: 'Anjos na parede',
    childsPose: 'Postura da criança',
    bladeSqueeze: 'Retração das escápulas',
  },
  about: {
    shoulderRolls: {
      purpose: 'Fortalece o alto das costas e corrige a postura.',
      how: [
        'Deixe os braços soltos.',
        'Gire os dois ombros em círculos lentos e completos.',
        'Mantenha o pescoço longo e a cabeça parada.',
      ],
      stance: 'Na cadeira ou em pé, com a coluna ereta',
      breathing: 'Tranquila e regular',
    },
    armCircles: {
      purpose: 'Aquece os ombros.',
      how: ['Braços estendidos para os lados.', 'Faça círculos pequenos a partir dos ombros.', 'Mantenha os ombros longe das orelhas.'],
      stance: 'Em pé ou na cadeira, com a coluna ereta',
      breathing: 'Tranquila e regular',
    },
    neckTilts: {
      purpose: 'Alivia a tensão no pescoço.',
      how: ['Leve devagar a orelha em direção ao ombro.', 'Deixe os dois ombros baixos e parados.', 'O peso da cabeça basta: não puxe.'],
      stance: 'Na cadeira ou em pé',
      breathing: 'Solte o ar ao inclinar, depois respire com calma',
    },
    catCow: {
      purpose: 'Solta a coluna.',
      how: [
        'Inspire: deixe a barriga descer, erga o peito e a cabeça.',
        'Solte o ar: arredonde as costas, queixo no peito.',
        'Mãos e joelhos ficam onde estão.',
      ],
      stance: 'Em quatro apoios, mãos sob os ombros, joelhos sob os quadris',
      breathing: 'Inspire ao arquear, solte o ar ao arredondar',
    },
    seatedTwist: {
      purpose: 'Solta a coluna.',
      how: [
        'Cresça antes de virar.',
        'Mão direita no joelho esquerdo, vire à esquerda; depois o contrário.',
        'Vire a partir das costelas e deixe a cabeça acompanhar.',
        'A mão descansa, não puxa.',
      ],
      stance: 'No chão, com as pernas cruzadas',
      breathing: 'Solte o ar ao virar, depois respire com calma',
    },
    wallAngels: {
      purpose: 'Fortalece o alto das costas e corrige a postura.',
      how: [
        'Braços na altura dos ombros, cotovelos em ângulo reto.',
        'Deslize os braços para cima na parede, depois para baixo.',
        'Suba só até onde as costas ficam no lugar.',
      ],
      stance: 'Costas na parede, calcanhares a uns 10 cm dela, joelhos soltos',
      breathing: 'Inspire quando os braços sobem, solte o ar quando descem',
    },
    childsPose: {
      purpose: 'Alivia a tensão.',
      how: [
        'Leve o quadril aos calcanhares, braços longos à frente.',
        'Deixe o peito e a testa descerem.',
        'Respire fundo, sentindo as costas se abrirem.',
      ],
      stance: 'De joelhos, com o quadril sobre os calcanhares',
      breathing: 'Profunda e lenta, soltando o ar por mais tempo',
    },
    bladeSqueeze: {
      purpose: 'Fortalece os músculos entre as escápulas.',
      how: [
        'Cotovelos dobrados ao lado do corpo.',
        'Junte as escápulas e leve-as um pouco para baixo.',
        'Segure sem subir os ombros, depois relaxe.',
      ],
      stance: 'Na cadeira ou em pé, com a coluna ereta',
      breathing: 'Continue respirando enquanto segura',
    },
  },
  easier: {
    smaller: 'Um movimento menor',
    armsLower: 'Braços mais baixos',
    elbowsBent: 'Cotovelos dobrados',
    oneSided: 'Um lado de cada vez',
    seated: 'Na cadeira',
    cushion: 'Com uma almofada',
  },
  cautions: {
    stretchNotPain: 'Sentir alongar, sim; sentir dor, não.',
    neverForceContact: 'Nunca force as costas, a cabeça ou os braços contra a parede.',
    shoulderInjury: 'Com uma lesão recente no ombro, consulte antes um médico ou fisioterapeuta.',
    neckDizziness: 'Se sentir tontura, volte devagar e pare.',
    backInjury: 'Com hérnia de disco ou lesão recente nas costas, consulte antes um médico ou fisioterapeuta.',
    kneePain: 'Se os joelhos doerem, ponha uma almofada embaixo ou atrás deles, ou deixe este exercício de fora.',
    wristPain: 'Se os punhos doerem, apoie as mãos fechadas no chão, ou deixe este exercício de fora.',
  },
  sources: {
    usualShoulderRolls: 'Dose do programa de escritório habitual: 10 para a frente, depois 10 para trás, devagar.',
    usualArmCircles:
      'Dose do programa de escritório habitual: 15 s de círculos pequenos, depois 15 s ao contrário; 12 círculos de 1,25 s em cada sentido.',
    usualNeckTilts: 'Dose do programa de escritório habitual: 10 s de cada lado, orelha em direção ao ombro, devagar.',
    usualCatCow: 'Dose do programa de escritório habitual: 10 a 15 vezes; começamos pelo número menor.',
    usualSeatedTwist:
      'Dose do programa de escritório habitual: 15 s de cada lado; mão direita no joelho esquerdo para virar à esquerda, depois o contrário.',
    usualWallAngels: 'Dose do programa de escritório habitual: 10 a 15; começamos pelo número menor.',
    usualChildsPose:
      'Dose do programa de escritório habitual: 30 s de respiração profunda; três respirações, 4 s inspirando e 6 s soltando o ar.',
    usualBladeSqueeze: 'Dose do programa de escritório habitual: segurar 5 s, 10 a 15 vezes; começamos pelo número menor.',
    aaosShoulder: 'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015).',
    aaosShoulderBlades:
      'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015): juntar as escápulas e levá-las para baixo.',
    aaosRotatorCuff: 'American Academy of Orthopaedic Surgeons, Rotator Cuff and Shoulder Conditioning Program.',
    urmston: 'Urmston Physio Clinic, Cervical spondylosis, exercícios recomendados.',
    urmstonSideFlexion:
      'Urmston Physio Clinic, Cervical spondylosis, exercícios recomendados: inclinação lateral do pescoço sem levantar o ombro.',
    lairdWrists:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: com dor nos punhos, um tapete dobrado sob as palmas (lairdchiropractic.com).',
    lairdKnees:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: com dor nos joelhos, um cobertor sob os joelhos (lairdchiropractic.com).',
    middlesexTwist:
      'Middlesex Health, Seated spinal twist: em caso de lesão, consultar antes um profissional de saúde (middlesexhealth.org).',
    yinMethod: 'The Yin Method, Child’s Pose: não fazer com problemas no joelho ou lesão na lombar (theyinmethod.com).',
    instructionsAgree:
      'As instruções publicadas concordam: levar cabeça, costas, cotovelos e punhos em direção à parede, sem nunca forçar.',
    commonAdvice: 'Orientação comum de fisioterapeutas para exercícios de mobilidade.',
  },
  card: {
    how: 'Como fazer',
    stance: 'Posição',
    equipment: 'Precisa de',
    breathing: 'Respiração',
    dose: 'Quanto',
    easier: 'Mais fácil',
    cautions: 'Cuidado',
  },
  equipment: { wall: 'uma parede', floor: 'espaço no chão', chair: 'uma cadeira' },
  dose: {
    times:
      '{each, select, way {{reps, plural, other {# em cada sentido}}} side {{reps, plural, other {# de cada lado}}} other {{reps, plural, =1 {Uma vez} other {# vezes}}}}{sets, plural, =1 {} other {, em # séries}}',
    breaths:
      '{reps, plural, one {# respiração lenta} many {# respirações lentas} other {# respirações lentas}}{sets, plural, =1 {} other {, em # séries}}',
    held: '{each, select, side {{reps, plural, =1 {{seconds, number} s de cada lado} other {# vezes de cada lado, segurando {seconds, number} s}}} other {{reps, plural, =1 {Uma vez} other {# vezes}}, segurando {seconds, number} s}}{sets, plural, =1 {} other {, em # séries}}',
  },
};
