const hourMs = 60 * 60_000;

/** The lines of an axis of hours, above its foot: so few that each is read, the last at or above the highest bar. */
export function linesOf(highestMs: number): readonly number[] {
  const steps = [...stepsOfHours, ...stepsOfHours.map((step) => step * 10)].map((hours) => hours * hourMs);
  const step = steps.find((each) => Math.ceil(highestMs / each) <= mostLines) ?? highestMs / mostLines;
  const count = Math.max(fewestLines, Math.ceil(highestMs / step));
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}

const stepsOfHours = [0.5, 1, 2, 3, 4, 6] as const;
const fewestLines = 2;
const mostLines = 4;
