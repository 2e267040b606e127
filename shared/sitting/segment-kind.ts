/** Where time is booked. */
export const segmentKinds = ['sitting', 'away', 'routine', 'paused', 'unobserved'] as const;
export type SegmentKind = (typeof segmentKinds)[number];
