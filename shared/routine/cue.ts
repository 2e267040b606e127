/** What the guide asks for; the words for each live with the language. */
export const cueKeys = [
  'getReady',
  'walkToWall',
  'otherWay',
  'restBetween',
  'rollForward',
  'rollBackward',
  'slideUp',
  'slideDown',
  'letGo',
] as const;
export type CueKey = (typeof cueKeys)[number];

/** Sounds that pace a move without words. */
export type Tone = 'up' | 'down' | 'hold' | 'change' | 'end';
