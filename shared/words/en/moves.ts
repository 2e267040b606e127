export const moves = {
  /** Also in sentences and menus. */
  names: {
    shoulderRolls: 'Shoulder rolls',
    armCircles: 'Arm circles',
    neckTilts: 'Neck tilts',
    catCow: 'Cat-cow',
    seatedTwist: 'Seated spinal twist',
    wallAngels: 'Wall angels',
    childsPose: 'Child’s pose',
    bladeSqueeze: 'Shoulder blade squeeze',
  },
  /** `purpose`: what it is for, in one line. `how`: what a physiotherapist says beside you, few and short. */
  about: {
    shoulderRolls: {
      purpose: 'Strengthens the upper back and corrects posture.',
      how: [
        'Let your arms hang.',
        'Roll both shoulders in slow, full circles: up, round and down.',
        'Keep your neck long and your head still.',
      ],
      stance: 'Sitting or standing tall',
      breathing: 'Easy and steady',
    },
    armCircles: {
      purpose: 'Warms up the shoulders.',
      how: ['Arms straight out to the sides.', 'Draw small circles from the shoulders.', 'Keep the shoulders away from your ears.'],
      stance: 'Standing or sitting tall',
      breathing: 'Easy and steady',
    },
    neckTilts: {
      purpose: 'Releases tension in the neck.',
      how: [
        'Bring your ear slowly towards your shoulder.',
        'Let both shoulders stay low and still.',
        'The weight of your head is enough: no pulling.',
      ],
      stance: 'Sitting or standing',
      breathing: 'Out as you tilt, then easy',
    },
    catCow: {
      purpose: 'Loosens the spine.',
      how: [
        'Breathe in: let the belly sink, lift chest and head.',
        'Breathe out: round your back, chin to chest.',
        'Keep hands and knees where they are.',
      ],
      stance: 'On all fours, hands under shoulders, knees under hips',
      breathing: 'In as you arch, out as you round',
    },
    seatedTwist: {
      purpose: 'Loosens the spine.',
      how: [
        'Grow tall before you turn.',
        'Right hand on the left knee, turn to the left; then the mirror.',
        'Turn from the ribs and let your head follow.',
        'The hand rests, it does not pull.',
      ],
      stance: 'Sitting cross-legged',
      breathing: 'Out as you turn, then easy',
    },
    wallAngels: {
      purpose: 'Strengthens the upper back and corrects posture.',
      how: [
        'Arms at shoulder height, elbows bent to a right angle.',
        'Slide your arms up the wall, then down.',
        'Go only as high as your back can stay where it is.',
      ],
      stance: 'Back against a wall, heels about 10 cm in front of it, knees soft',
      breathing: 'In as the arms rise, out as they come down',
    },
    childsPose: {
      purpose: 'Releases tension.',
      how: [
        'Sink back onto your heels, arms long in front of you.',
        'Let your chest and forehead come down.',
        'Breathe deeply into your back.',
      ],
      stance: 'Sitting on the heels',
      breathing: 'Deep and slow, longer out than in',
    },
    bladeSqueeze: {
      purpose: 'Strengthens the muscles between the shoulder blades.',
      how: [
        'Elbows bent by your sides.',
        'Draw your shoulder blades together and a little down.',
        'Hold, without lifting your shoulders, then let go.',
      ],
      stance: 'Sitting or standing tall',
      breathing: 'Keep breathing while you hold',
    },
  },
  /** Easier forms: in a list, on a button, and spoken as a sentence after the name of the move. */
  easier: {
    smaller: 'A smaller movement',
    armsLower: 'Arms lower',
    elbowsBent: 'Elbows bent',
    oneSided: 'One side at a time',
    seated: 'On a chair',
    cushion: 'With a cushion',
  },
  cautions: {
    stretchNotPain: 'Stretch is fine, pain is not.',
    neverForceContact: 'Never force your back, head or arms against the wall.',
    shoulderInjury: 'With a fresh shoulder injury, ask a doctor or physiotherapist first.',
    neckDizziness: 'If you feel dizzy, come up slowly and stop.',
    backInjury: 'With a herniated disc or a fresh back injury, ask a doctor or physiotherapist first.',
    kneePain: 'If your knees hurt, put a cushion under them or behind them, or leave this one out.',
    wristPain: 'If your wrists hurt, rest on your fists, or leave this one out.',
  },
  /** Who says how much of a move is done, or when to take care; names and titles of publications stay as they are. */
  sources: {
    usualShoulderRolls: 'Dose of the usual desk programme: 10 forward, then 10 backward, slowly.',
    usualArmCircles: 'Dose of the usual desk programme: 15 s of small circles, then 15 s reversed; 12 circles of 1.25 s each way.',
    usualNeckTilts: 'Dose of the usual desk programme: 10 s each side, ear towards the shoulder, slowly.',
    usualCatCow: 'Dose of the usual desk programme: 10 to 15 times; we start at the lower number.',
    usualSeatedTwist: 'Dose of the usual desk programme: 15 s each side; right hand on the left knee to turn left, then the mirror.',
    usualWallAngels: 'Dose of the usual desk programme: 10 to 15; we start at the lower number.',
    usualChildsPose: 'Dose of the usual desk programme: 30 s of deep breathing; three breaths of 4 s in and 6 s out.',
    usualBladeSqueeze: 'Dose of the usual desk programme: hold 5 s, 10 to 15 times; we start at the lower number.',
    aaosShoulder: 'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015).',
    aaosShoulderBlades:
      'American Academy of Orthopaedic Surgeons, Protect your shoulder from painful injuries (2015): draw the blades together and down.',
    aaosRotatorCuff: 'American Academy of Orthopaedic Surgeons, Rotator Cuff and Shoulder Conditioning Program.',
    urmston: 'Urmston Physio Clinic, Cervical spondylosis, recommended exercises.',
    urmstonSideFlexion:
      'Urmston Physio Clinic, Cervical spondylosis, recommended exercises: side flexion of the neck without lifting the shoulder.',
    lairdWrists:
      'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: with wrist pain a folded mat under the palms (lairdchiropractic.com).',
    lairdKnees: 'Laird Chiropractic, Cat Cow, A Gentle Back Stretch: with knee pain a blanket under the knees (lairdchiropractic.com).',
    middlesexTwist: 'Middlesex Health, Seated spinal twist: with an injury ask your health care provider first (middlesexhealth.org).',
    yinMethod: 'The Yin Method, Child’s Pose: not with knee trouble or a lower back injury (theyinmethod.com).',
    instructionsAgree: 'Published instructions agree: move head, back, elbows and wrists towards the wall, never force them.',
    commonAdvice: 'Common advice of physiotherapists for mobility work.',
  },
  /** The facts of a move, each a heading beside what it says. */
  card: {
    how: 'How',
    stance: 'Position',
    equipment: 'You need',
    breathing: 'Breathing',
    dose: 'How much',
    easier: 'Easier',
    cautions: 'Take care',
  },
  /** In a list, after “You need” and after “Needs”. */
  equipment: { wall: 'a wall', floor: 'room on the floor', chair: 'a chair' },
  /**
   * How much of a move, in a few words: “10 each way”, “12 times, in 2 sets”, “15 s each side”. `each` is what is done on its own: each
   * way (forward and backward), each side (left and right), or nothing.
   */
  dose: {
    times:
      '{each, select, way {{reps, plural, other {# each way}}} side {{reps, plural, other {# each side}}} other {{reps, plural, =1 {Once} other {# times}}}}{sets, plural, =1 {} other {, in # sets}}',
    breaths: '{reps, plural, one {# slow breath} other {# slow breaths}}{sets, plural, =1 {} other {, in # sets}}',
    held: '{each, select, side {{reps, plural, =1 {{seconds, number} s each side} other {# times each side, held for {seconds, number} s}}} other {{reps, plural, =1 {Once} other {# times}}, held for {seconds, number} s}}{sets, plural, =1 {} other {, in # sets}}',
  },
} as const;
