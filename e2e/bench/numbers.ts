export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

export function rounded(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
