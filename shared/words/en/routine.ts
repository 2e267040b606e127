export const routine = {
  /** Of the routines that are there from the start; also in menus and in the names of files. */
  names: {
    deskReset: 'Desk reset',
    staySeated: 'Stay seated',
    upperBackRelief: 'Upper-back relief',
    twoMinuteQuiet: 'Two-minute quiet',
  },
  /** The verb on the screen, read at a glance from across the room, and spoken: as short as can be. */
  cues: {
    getReady: 'Get ready',
    walkToWall: 'Walk to the wall',
    sitAtWall: 'Sit against the wall',
    downToFloor: 'Down to the floor',
    restBetween: 'Rest',
    rollForward: 'Roll forward',
    rollBackward: 'Roll backward',
    circleForward: 'Circle forward',
    circleBackward: 'Circle backward',
    tiltOver: 'Tilt',
    tiltHold: 'Hold',
    comeUp: 'Come up',
    /** Arch the back: the cow of cat-cow. */
    cow: 'Arch',
    /** Round the back: the cat of cat-cow. */
    cat: 'Round',
    toMiddle: 'Back to the middle',
    turn: 'Turn',
    turnHold: 'Hold',
    slideUp: 'Slide up',
    slideDown: 'Slide down',
    /** A second in which the arms stay where they are. */
    stay: 'Stay',
    breatheIn: 'Breathe in',
    breatheOut: 'Breathe out',
    squeeze: 'Squeeze',
    squeezeHold: 'Hold',
    release: 'Let go',
    /** Two seconds of ease between two reps. */
    ease: 'Rest',
    letGo: 'Let your arms sink',
    sitUp: 'Come up slowly',
  },
  /** A cue too: the same again, to the other side or in the other direction. */
  otherWay: {
    forward: 'Now forward',
    backward: 'Now backward',
    left: 'Now the left side',
    right: 'Now the right side',
    both: 'Once more',
  },
  /** Smaller, beside the cue. */
  sides: { left: 'left side', right: 'right side' },
  /** One line of how, under the cue, before the reps begin. */
  hints: {
    shoulderRolls: 'Sit or stand tall, arms loose',
    armCircles: 'Arms straight out, small circles from the shoulders',
    neckTilts: 'Ear towards the shoulder, shoulders still',
    catCow: 'Hands under shoulders, knees under hips',
    seatedTwist: 'Sit cross-legged and tall',
    wallAngels: 'Back and head on the wall, heels a hand’s width out',
    childsPose: 'Sit on your heels, then fold forward',
    bladeSqueeze: 'Elbows bent by your sides',
  },
  /** Of easier forms that begin another way than the move itself. */
  hintsOfForms: {
    armCircles: {
      armsLower: 'Arms out and half-way down, small circles from the shoulders',
      elbowsBent: 'Elbows bent, circles from the shoulders',
    },
    catCow: { seated: 'Sit tall near the edge, hands on your thighs' },
    seatedTwist: { seated: 'Sit tall near the edge, feet flat on the floor' },
    wallAngels: { seated: 'Back and head on the wall, feet flat on the floor' },
  },
  setOf: 'Set {set, number} of {sets, number}',
  partOf: '{part, number} of {parts, number}',
  onTheFloor: 'On the floor',
  noFloor: 'No floor today',
  /** The large numeral and the small words before and after it; {numeral} is always there, once. */
  count: {
    reps: '{numeral} of {reps, number}',
    breaths: 'breath {numeral} of {reps, number}',
    seconds: '{numeral} {seconds, plural, one {second} other {seconds}}',
  },
  next: 'Next: {move}',
  last: 'Last move',
  /** Of the routine, as on a clock: “4:05 left”. */
  left: '{time} left',
  paused: 'Paused',
  progress: 'Progress',

  pause: 'Pause',
  play: 'Continue',
  previousMove: 'Previous move',
  nextMove: 'Next move',
  stop: 'Stop',
  mute: 'Sound off',
  unmute: 'Sound on',
  help: 'Help and keys',
  hurts: 'This hurts',
  snooze: 'Snooze {length}',
  skip: 'Skip',
  cannotSnooze: 'No snoozes left: start, or skip this one',

  done: 'Done',
  stoppedTitle: 'Stopped',
  played: '{time} played',
  notDone: 'not done',
  doneReps: '{done, number} of {planned, number}',
  doneBreaths: '{done, number} of {planned, plural, one {# breath} other {# breaths}}',
  doneSeconds: '{isWhole, select, true {{done, number} s} other {{done, number} of {planned, number} s}}',
  another: 'Start another',
  close: 'Close',

  hurtTitle: 'Stop here',
  hurtLead: 'A stretch may be felt. Pain is a sign to stop, and you did.',
  hurtAt: 'You stopped at: {move}',
  /** A heading; the sentence goes on in `doctor`. */
  doctorTitle: 'See a doctor',
  doctor: 'if it stays or does not get better, above all with numbness, tingling or weakness in an arm.',
  /** A heading; the sentence goes on in `urgent`. */
  urgentTitle: 'Get help at once',
  urgent: 'for chest pain, trouble breathing, fever with back pain, or pain after a fall.',
  notAdvice: 'General information, not medical advice.',

  thisMove: 'This move',
  reliefTips: 'Relief tips',
  keysTitle: 'Keys',
  /** Keys as they are labelled on the keyboards of the language, and what each does. */
  keys: [
    ['Space', 'Pause and continue'],
    ['← →', 'Previous and next move'],
    ['S', 'Snooze, while a break is due'],
    ['M', 'Sound on and off'],
    ['W', 'Wall view on and off'],
    ['Esc', 'Leave the wall view, stop, close'],
    ['?', 'This help'],
  ],
} as const;
