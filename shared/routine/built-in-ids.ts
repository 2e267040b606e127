export const builtInIds = ['deskReset', 'staySeated', 'upperBackRelief', 'twoMinuteQuiet'] as const;
export type BuiltInId = (typeof builtInIds)[number];

/** What is played where nothing else was chosen. */
export const usualRoutineId: BuiltInId = 'deskReset';
