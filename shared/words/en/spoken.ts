/**
 * What the voice says, one thing after the other, where the cues of the routine alone do not do. All of it has to fit between two cues:
 * as short as the language lets it be, in words that a voice reads well.
 */
export const spoken = {
  /** Cues that are said together with the side they go to, or with the breath that goes with them. */
  cues: {
    tiltOver:
      '{way, select, left {Tilt left} right {Tilt right} other {Tilt}}{breath, select, in { and breathe in} out { and breathe out} other {}}',
    comeUp: 'Come up{breath, select, in { and breathe in} out { and breathe out} other {}}',
    cow: 'Arch{breath, select, in { and breathe in} out { and breathe out} other {}}',
    cat: 'Round{breath, select, in { and breathe in} out { and breathe out} other {}}',
    toMiddle: 'Back to the middle{breath, select, in { and breathe in} out { and breathe out} other {}}',
    turn: '{way, select, left {Turn left} right {Turn right} other {Turn}}{breath, select, in { and breathe in} out { and breathe out} other {}}',
    slideUp:
      '{way, select, left {Slide up, left side} right {Slide up, right side} other {Slide up}}{breath, select, in { and breathe in} out { and breathe out} other {}}',
    slideDown: 'Slide down{breath, select, in { and breathe in} out { and breathe out} other {}}',
    release: 'Let go{breath, select, in { and breathe in} out { and breathe out} other {}}',
  },
  /** The name of a move, or its easier form, said by itself. */
  sentence: '{text}.',
  next: 'Next: {move}.',
  /** Where and how, before the first rep: the caption and the card have the rest. */
  how: {
    shoulderRolls: 'Sit or stand tall, arms loose.',
    armCircles: 'Arms straight out to the sides.',
    neckTilts: 'Sit or stand, shoulders still.',
    catCow: 'Down on all fours, hands under shoulders, knees under hips.',
    seatedTwist: 'Down to the floor. Sit cross-legged and tall.',
    wallAngels: 'To the wall. Heels a little out, back and head on it.',
    childsPose: 'Down to the floor. Onto your heels, fold forward.',
    bladeSqueeze: 'Bend your elbows.',
  },
  /** Left of a hold. */
  seconds: '{seconds, plural, one {# second} other {# seconds}}',
  lastOne: 'Last one',
  rest: 'Rest.',
  restFor: '{seconds, plural, one {Rest, # second.} other {Rest, # seconds.}}',
  done: 'Done. Take one more easy breath.',
  ended: 'That is the end of the routine.',
  /** What a screen reader says of a rep: the cue where it changed, the side with the first of it, the number of the rep where it counts. */
  read: {
    cue: '{way, select, left {{cue}, left side} right {{cue}, right side} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}, left side, {rep, number}} right {{cue}, right side, {rep, number}} other {{cue}, {rep, number}}}',
  },
} as const;
