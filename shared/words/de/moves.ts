import type { Catalogue } from '../words.ts';

export const moves: Catalogue['moves'] = {
  names: {
    shoulderRolls: 'Schulterkreisen',
    armCircles: 'Armkreisen',
    neckTilts: 'Kopfneigen',
    catCow: 'Katze-Kuh',
    seatedTwist: 'Drehsitz',
    wallAngels: 'Wandengel',
    childsPose: 'Kindhaltung',
    bladeSqueeze: 'Schulterblätter zusammen',
  },
  about: {
    shoulderRolls: {
      purpose: 'Kräftigt den oberen Rücken und verbessert die Haltung.',
      how: [
        'Lass die Arme hängen.',
        'Kreise langsam und groß mit beiden Schultern: hoch, herum, tief.',
        'Der Nacken bleibt lang, der Kopf ruhig.',
      ],
      stance: 'Aufrecht sitzen oder stehen',
      breathing: 'Ruhig und gleichmäßig',
    },
    armCircles: {
      purpose: 'Wärmt die Schultern auf.',
      how: ['Streck die Arme gerade zur Seite aus.', 'Kreise klein, aus den Schultern heraus.', 'Die Schultern bleiben weg von den Ohren.'],
      stance: 'Aufrecht stehen oder sitzen',
      breathing: 'Ruhig und gleichmäßig',
    },
    neckTilts: {
      purpose: 'Löst Spannung im Nacken.',
      how: [
        'Führ das Ohr langsam in Richtung Schulter.',
        'Beide Schultern bleiben tief und ruhig.',
        'Das Gewicht des Kopfes genügt: nicht ziehen.',
      ],
      stance: 'Sitzen oder stehen',
      breathing: 'Beim Neigen ausatmen, dann ruhig weiter',
    },
    catCow: {
      purpose: 'Macht die Wirbelsäule beweglich.',
      how: [
        'Einatmen: Bauch sinken lassen, Brust und Kopf heben.',
        'Ausatmen: Rücken runden, Kinn zur Brust.',
        'Hände und Knie bleiben, wo sie sind.',
      ],
      stance: 'Vierfüßlerstand, Hände unter den Schultern, Knie unter den Hüften',
      breathing: 'Beim Heben ein, beim Runden aus',
    },
    seatedTwist: {
      purpose: 'Macht die Wirbelsäule beweglich.',
      how: [
        'Mach dich lang, bevor du dich drehst.',
        'Rechte Hand ans linke Knie, nach links drehen; dann umgekehrt.',
        'Dreh dich aus dem Brustkorb, der Kopf folgt.',
        'Die Hand liegt nur auf, sie zieht nicht.',
      ],
      stance: 'Im Schneidersitz',
      breathing: 'Beim Drehen ausatmen, dann ruhig weiter',
    },
    wallAngels: {
      purpose: 'Kräftigt den oberen Rücken und verbessert die Haltung.',
      how: [
        'Arme auf Schulterhöhe, Ellbogen im rechten Winkel.',
        'Gleite mit den Armen an der Wand hoch und wieder herunter.',
        'Nur so hoch, wie der Rücken an der Wand bleibt.',
      ],
      stance: 'Rücken an der Wand, Fersen etwa 10 cm davor, Knie locker',
      breathing: 'Ein, wenn die Arme steigen, aus, wenn sie sinken',
    },
    childsPose: {
      purpose: 'Löst Spannung.',
      how: ['Setz dich auf die Fersen, die Arme lang nach vorn.', 'Lass Brust und Stirn sinken.', 'Atme tief in den Rücken.'],
      stance: 'Im Fersensitz',
      breathing: 'Tief und langsam, länger aus als ein',
    },
    bladeSqueeze: {
      purpose: 'Kräftigt die Muskeln zwischen den Schulterblättern.',
      how: [
        'Ellbogen gebeugt an den Seiten.',
        'Zieh die Schulterblätter zusammen und etwas nach unten.',
        'Halten, ohne die Schultern zu heben, dann lösen.',
      ],
      stance: 'Aufrecht sitzen oder stehen',
      breathing: 'Beim Halten weiteratmen',
    },
  },
  easier: {
    smaller: 'Kleinere Bewegung',
    armsLower: 'Arme tiefer',
    elbowsBent: 'Ellbogen gebeugt',
    oneSided: 'Eine Seite nach der anderen',
    seated: 'Auf einem Stuhl',
    cushion: 'Mit einem Kissen',
  },
  cautions: {
    stretchNotPain: 'Dehnen darf ziehen, aber nicht wehtun.',
    neverForceContact: 'Drück Rücken, Kopf oder Arme nie mit Gewalt an die Wand.',
    shoulderInjury: 'Bei einer frischen Schulterverletzung frag zuerst in der Arzt- oder Physiopraxis.',
    neckDizziness: 'Wird dir schwindlig, komm langsam hoch und hör auf.',
    backInjury: 'Bei einem Bandscheibenvorfall oder einer frischen Rückenverletzung frag zuerst in der Arzt- oder Physiopraxis.',
    kneePain: 'Tun die Knie weh, leg ein Kissen darunter oder in die Kniekehlen, oder lass diese Übung weg.',
    wristPain: 'Tun die Handgelenke weh, stütz dich auf die Fäuste, oder lass diese Übung weg.',
  },
  sources: {
    usualShoulderRolls: 'Dosis des üblichen Büroprogramms: 10 vorwärts, dann 10 rückwärts, langsam.',
    usualArmCircles: 'Dosis des üblichen Büroprogramms: 15 s kleine Kreise, dann 15 s andersherum; 12 Kreise zu 1,25 s je Richtung.',
    usualNeckTilts: 'Dosis des üblichen Büroprogramms: 10 s je Seite, Ohr in Richtung Schulter, langsam.',
    usualCatCow: 'Dosis des üblichen Büroprogramms: 10- bis 15-mal; wir beginnen mit der kleineren Zahl.',
    usualSeatedTwist:
      'Dosis des üblichen Büroprogramms: 15 s je Seite; rechte Hand ans linke Knie, um nach links zu drehen, dann umgekehrt.',
    usualWallAngels: 'Dosis des üblichen Büroprogramms: 10 bis 15; wir beginnen mit der kleineren Zahl.',
    usualChildsPose: 'Dosis des üblichen Büroprogramms: 30 s tief atmen; drei Atemzüge, 4 s ein und 6 s aus.',
    usualBladeSqueeze: 'Dosis des üblichen Büroprogramms: 5 s halten, 10- bis 15-mal; wir beginnen mit der kleineren Zahl.',
    aaosShoulder: 'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015).',
    aaosShoulderBlades:
      'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015): Schulterblätter zusammen- und nach unten ziehen.',
    aaosRotatorCuff: 'American Academy of Orthopaedic Surgeons, Rotator Cuff and Shoulder Conditioning Program.',
    urmston: 'Urmston Physio Clinic, Cervical spondylosis, empfohlene Übungen.',
    urmstonSideFlexion:
      'Urmston Physio Clinic, Cervical spondylosis, empfohlene Übungen: Seitneigung des Halses, ohne die Schulter zu heben.',
    lairdWrists:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: bei Schmerzen im Handgelenk eine gefaltete Matte unter die Handflächen (lairdchiropractic.com).',
    lairdKnees: 'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: bei Knieschmerzen eine Decke unter die Knie (lairdchiropractic.com).',
    middlesexTwist: 'Middlesex Health, Seated spinal twist: bei einer Verletzung zuerst ärztlich abklären (middlesexhealth.org).',
    yinMethod: 'The Yin Method, Child’s Pose: nicht bei Kniebeschwerden oder einer Verletzung im unteren Rücken (theyinmethod.com).',
    instructionsAgree:
      'Veröffentlichte Anleitungen sind sich einig: Kopf, Rücken, Ellbogen und Handgelenke zur Wand bringen, nie mit Gewalt.',
    commonAdvice: 'Üblicher Rat aus der Physiotherapie für Beweglichkeitsübungen.',
  },
  card: {
    how: 'So geht’s',
    stance: 'Position',
    equipment: 'Du brauchst',
    breathing: 'Atmung',
    dose: 'Wie viel',
    easier: 'Leichter',
    cautions: 'Achte darauf',
  },
  equipment: { wall: 'eine Wand', floor: 'Platz auf dem Boden', chair: 'einen Stuhl' },
  dose: {
    times:
      '{each, select, way {{reps, plural, other {# je Richtung}}} side {{reps, plural, other {# je Seite}}} other {{reps, plural, =1 {Einmal} other {#-mal}}}}{sets, plural, =1 {} other {, in # Sätzen}}',
    breaths: '{reps, plural, one {# langsamer Atemzug} other {# langsame Atemzüge}}{sets, plural, =1 {} other {, in # Sätzen}}',
    held: '{each, select, side {{reps, plural, =1 {{seconds, number} s je Seite} other {#-mal je Seite, je {seconds, number} s halten}}} other {{reps, plural, =1 {Einmal {seconds, number} s halten} other {#-mal, je {seconds, number} s halten}}}}{sets, plural, =1 {} other {, in # Sätzen}}',
  },
};
