/** Height of the stool one sits on: the thighs lie level and the soles flat. */
export const stoolY = 0.225;
