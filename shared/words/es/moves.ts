import type { Catalogue } from '../words.ts';

export const moves: Catalogue['moves'] = {
  names: {
    shoulderRolls: 'Rotaciones de hombros',
    armCircles: 'Círculos de brazos',
    neckTilts: 'Inclinaciones de cuello',
    catCow: 'Gato-vaca',
    seatedTwist: 'Torsión sentada',
    wallAngels: 'Ángeles en la pared',
    childsPose: 'Postura del niño',
    bladeSqueeze: 'Juntar omóplatos',
  },
  about: {
    shoulderRolls: {
      purpose: 'Fortalece la parte alta de la espalda y corrige la postura.',
      how: [
        'Deja colgar los brazos.',
        'Rota los hombros en círculos grandes y lentos: suben, giran y bajan.',
        'El cuello largo y la cabeza quieta.',
      ],
      stance: 'De pie o en una silla, con la espalda erguida',
      breathing: 'Tranquila y regular',
    },
    armCircles: {
      purpose: 'Calienta los hombros.',
      how: ['Brazos estirados hacia los lados.', 'Dibuja círculos pequeños desde los hombros.', 'Mantén los hombros lejos de las orejas.'],
      stance: 'De pie o en una silla, con la espalda erguida',
      breathing: 'Tranquila y regular',
    },
    neckTilts: {
      purpose: 'Alivia la tensión del cuello.',
      how: ['Lleva la oreja despacio hacia el hombro.', 'Los dos hombros quedan bajos y quietos.', 'Basta el peso de la cabeza: no tires.'],
      stance: 'De pie o en una silla',
      breathing: 'Exhala al inclinar; luego, tranquila',
    },
    catCow: {
      purpose: 'Da movilidad a la columna.',
      how: [
        'Inhala: deja caer el vientre, sube el pecho y la cabeza.',
        'Exhala: redondea la espalda, mentón al pecho.',
        'Manos y rodillas no se mueven del sitio.',
      ],
      stance: 'A cuatro patas, manos bajo los hombros, rodillas bajo las caderas',
      breathing: 'Inhala al abrir el pecho, exhala al redondear',
    },
    seatedTwist: {
      purpose: 'Da movilidad a la columna.',
      how: [
        'Crece hacia arriba antes de girar.',
        'Mano derecha en la rodilla izquierda, gira a la izquierda; y al revés.',
        'Gira desde las costillas; la cabeza acompaña.',
        'La mano se apoya, no tira.',
      ],
      stance: 'En el suelo con las piernas cruzadas',
      breathing: 'Exhala al girar; luego, tranquila',
    },
    wallAngels: {
      purpose: 'Fortalece la parte alta de la espalda y corrige la postura.',
      how: [
        'Brazos a la altura de los hombros, codos en ángulo recto.',
        'Desliza los brazos por la pared hacia arriba y hacia abajo.',
        'Sube solo hasta donde la espalda no se mueva.',
      ],
      stance: 'Espalda contra la pared, talones a unos 10 cm, rodillas sueltas',
      breathing: 'Inhala al subir los brazos, exhala al bajarlos',
    },
    childsPose: {
      purpose: 'Alivia la tensión.',
      how: [
        'Siéntate sobre los talones, con los brazos largos al frente.',
        'Deja bajar el pecho y la frente.',
        'Respira hondo hacia la espalda.',
      ],
      stance: 'De rodillas, sobre los talones',
      breathing: 'Profunda y lenta, más larga al exhalar',
    },
    bladeSqueeze: {
      purpose: 'Fortalece los músculos entre los omóplatos.',
      how: ['Codos doblados junto al cuerpo.', 'Junta los omóplatos y bájalos un poco.', 'Mantén sin subir los hombros y suelta.'],
      stance: 'De pie o en una silla, con la espalda erguida',
      breathing: 'Sigue respirando mientras mantienes',
    },
  },
  easier: {
    smaller: 'Con un movimiento más pequeño',
    armsLower: 'Con los brazos más bajos',
    elbowsBent: 'Con los codos doblados',
    oneSided: 'Un lado cada vez',
    seated: 'En una silla',
    cushion: 'Con un cojín',
  },
  cautions: {
    stretchNotPain: 'Notar que estira está bien; que duela, no.',
    neverForceContact: 'Nunca fuerces la espalda, la cabeza ni los brazos contra la pared.',
    shoulderInjury: 'Con una lesión reciente de hombro, consulta antes con tu médico o fisioterapeuta.',
    neckDizziness: 'Si te mareas, vuelve despacio y para.',
    backInjury: 'Con una hernia discal o una lesión reciente de espalda, consulta antes con tu médico o fisioterapeuta.',
    kneePain: 'Si te duelen las rodillas, pon un cojín debajo o detrás de ellas, o sáltate este ejercicio.',
    wristPain: 'Si te duelen las muñecas, apoya los puños o sáltate este ejercicio.',
  },
  sources: {
    usualShoulderRolls: 'Dosis del programa de oficina habitual: 10 adelante y luego 10 atrás, despacio.',
    usualArmCircles:
      'Dosis del programa de oficina habitual: 15 s de círculos pequeños y 15 s al revés; 12 círculos de 1,25 s en cada sentido.',
    usualNeckTilts: 'Dosis del programa de oficina habitual: 10 s por lado, oreja hacia el hombro, despacio.',
    usualCatCow: 'Dosis del programa de oficina habitual: de 10 a 15 veces; empezamos por el número menor.',
    usualSeatedTwist:
      'Dosis del programa de oficina habitual: 15 s por lado; mano derecha en la rodilla izquierda para girar a la izquierda, y al revés.',
    usualWallAngels: 'Dosis del programa de oficina habitual: de 10 a 15; empezamos por el número menor.',
    usualChildsPose:
      'Dosis del programa de oficina habitual: 30 s de respiración profunda; tres respiraciones, 4 s al inhalar y 6 s al exhalar.',
    usualBladeSqueeze: 'Dosis del programa de oficina habitual: mantener 5 s, de 10 a 15 veces; empezamos por el número menor.',
    aaosShoulder: 'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015).',
    aaosShoulderBlades:
      'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015): juntar los omóplatos y bajarlos.',
    aaosRotatorCuff: 'American Academy of Orthopaedic Surgeons, Rotator Cuff and Shoulder Conditioning Program.',
    urmston: 'Urmston Physio Clinic, Cervical spondylosis, ejercicios recomendados.',
    urmstonSideFlexion:
      'Urmston Physio Clinic, Cervical spondylosis, ejercicios recomendados: inclinación lateral del cuello sin subir el hombro.',
    lairdWrists:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: con dolor de muñecas, una esterilla doblada bajo las palmas (lairdchiropractic.com).',
    lairdKnees: 'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: con dolor de rodillas, una manta debajo (lairdchiropractic.com).',
    middlesexTwist: 'Middlesex Health, Seated spinal twist: con una lesión, consultar antes con un profesional (middlesexhealth.org).',
    yinMethod: 'The Yin Method, Child’s Pose: no con problemas de rodilla ni una lesión lumbar (theyinmethod.com).',
    instructionsAgree: 'Las instrucciones publicadas coinciden: acercar cabeza, espalda, codos y muñecas a la pared, sin forzarlos nunca.',
    commonAdvice: 'Consejo habitual de fisioterapia para ejercicios de movilidad.',
  },
  card: {
    how: 'Cómo',
    stance: 'Posición',
    equipment: 'Necesitas',
    breathing: 'Respiración',
    dose: 'Cuánto',
    easier: 'Más fácil',
    cautions: 'Ten cuidado',
  },
  equipment: { wall: 'una pared', floor: 'sitio en el suelo', chair: 'una silla' },
  dose: {
    times:
      '{each, select, way {{reps, plural, other {# en cada sentido}}} side {{reps, plural, other {# por lado}}} other {{reps, plural, =1 {Una vez} other {# veces}}}}{sets, plural, =1 {} other {, en # series}}',
    breaths:
      '{reps, plural, one {# respiración lenta} many {# respiraciones lentas} other {# respiraciones lentas}}{sets, plural, =1 {} other {, en # series}}',
    held: '{each, select, side {{reps, plural, =1 {{seconds, number} s por lado} other {# veces por lado, {seconds, number} s cada una}}} other {{reps, plural, =1 {Una vez, {seconds, number} s} other {# veces, {seconds, number} s cada una}}}}{sets, plural, =1 {} other {, en # series}}',
  },
};
