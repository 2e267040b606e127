/**
 * Reps of each move: the dose to begin with and the range the user may choose from. For moves done on each side or in
 * each direction they count per side. The source gives 10 forward and 10 backward for shoulder rolls, and 10 to 15 for wall
 * angels, where we begin at the lower number; a single rep is there for a bad day.
 */
export const reps = {
  shoulderRolls: { usual: 10, min: 1, max: 20 },
  wallAngels: { usual: 10, min: 1, max: 15 },
} as const;
