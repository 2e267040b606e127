/** What the guide asks for; the words for each live with the language. */
export const cueKeys = [
  'getReady',
  'walkToWall',
  'sitAtWall',
  'downToFloor',
  'otherWay',
  'restBetween',
  'rollForward',
  'rollBackward',
  'circleForward',
  'circleBackward',
  'tiltOver',
  'tiltHold',
  'comeUp',
  'cow',
  'cat',
  'toMiddle',
  'turn',
  'turnHold',
  'slideUp',
  'slideDown',
  'stay',
  'breatheIn',
  'breatheOut',
  'squeeze',
  'squeezeHold',
  'release',
  'ease',
  'letGo',
  'sitUp',
] as const;
export type CueKey = (typeof cueKeys)[number];

/** Shown and never said: over before a voice could be. */
export const isUnsaid = (cue: CueKey): boolean => cue === 'stay';

/** Sounds that pace a move without words. */
export type Tone = 'up' | 'down' | 'hold' | 'change' | 'end';
