/** What the guide asks for; the words for each live with the language. */
export const cueKeys = [
  'getReady',
  'walkToWall',
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
  'turnBack',
  'slideUp',
  'slideDown',
  'breatheIn',
  'breatheOut',
  'squeeze',
  'squeezeHold',
  'release',
  'pause',
  'letGo',
  'sitUp',
] as const;
export type CueKey = (typeof cueKeys)[number];

/** Sounds that pace a move without words. */
export type Tone = 'up' | 'down' | 'hold' | 'change' | 'end';
