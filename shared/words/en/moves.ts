import type { CautionKey, Dose, EasierId, Equipment, Move, MoveId, Way } from '../../routine/move.ts';

export type MoveWords = {
  /** What it is for, in one line. */
  readonly purpose: string;
  /** What a physiotherapist says beside you: few and short. */
  readonly how: readonly string[];
  readonly stance: string;
  readonly breathing: string;
};

export const moveWords: Readonly<Record<MoveId, MoveWords>> = {
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
};

export const easierWords: Readonly<Record<EasierId, string>> = {
  smaller: 'A smaller movement',
  armsLower: 'Arms lower',
  elbowsBent: 'Elbows bent',
  oneSided: 'One side at a time',
  seated: 'On a chair',
  cushion: 'With a cushion',
};

export const cautionWords: Readonly<Record<CautionKey, string>> = {
  stretchNotPain: 'Stretch is fine, pain is not.',
  neverForceContact: 'Never force your back, head or arms against the wall.',
  shoulderInjury: 'With a fresh shoulder injury, ask a doctor or physiotherapist first.',
  neckDizziness: 'If you feel dizzy, come up slowly and stop.',
  backInjury: 'With a herniated disc or a fresh back injury, ask a doctor or physiotherapist first.',
  kneePain: 'If your knees hurt, put a cushion under them or behind them, or leave this one out.',
  wristPain: 'If your wrists hurt, rest on your fists, or leave this one out.',
};

const equipment: Readonly<Record<Equipment, string>> = { wall: 'a wall', floor: 'room on the floor', chair: 'a chair' };

export const moveCardWords = {
  how: 'How',
  stance: 'Position',
  equipment: 'You need',
  breathing: 'Breathing',
  dose: 'How much',
  easier: 'Easier',
  cautions: 'Take care',
  needs: (things: readonly Equipment[]) => things.map((thing) => equipment[thing]).join(', '),
} as const;

type Amount = Pick<Dose, 'reps' | 'sets' | 'holdSeconds' | 'way'>;

/** "10 each way", "15 s each side", "10 times, held for 5 s". */
export function doseWords({ counts, passes }: Pick<Move, 'counts' | 'passes'>, { reps, sets, holdSeconds, way }: Amount): string {
  const each = way === 'both' ? eachWords[passes[0]?.way ?? 'both'] : '';
  const once =
    counts === 'breaths' ? breathsWords(reps) : holdSeconds === null ? repsWords(reps, each) : heldWords(reps, holdSeconds, each);
  return sets > 1 ? `${once}, in ${sets} sets` : once;
}

const eachWords: Readonly<Record<Way, string>> = {
  forward: ' each way',
  backward: ' each way',
  left: ' each side',
  right: ' each side',
  both: '',
};

const timesWords = (reps: number): string => (reps === 1 ? 'Once' : `${reps} times`);
const breathsWords = (reps: number): string => (reps === 1 ? '1 slow breath' : `${reps} slow breaths`);
const repsWords = (reps: number, each: string): string => (each === '' ? timesWords(reps) : `${reps}${each}`);
const heldWords = (reps: number, seconds: number, each: string): string =>
  reps === 1 && each !== '' ? `${seconds} s${each}` : `${timesWords(reps)}${each}, held for ${seconds} s`;
