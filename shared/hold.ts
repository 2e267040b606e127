/** Why a due reminder may be kept back: the system tells, or the user asked. */
export const detectedHolds = ['dnd', 'fullscreen', 'call'] as const;

/** Do-not-disturb; a window that fills the screen; a microphone or camera in use. */
export type DetectedHold = (typeof detectedHolds)[number];
export type HoldReason = DetectedHold | 'user';
