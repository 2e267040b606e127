/** How full the lungs are at a moment, 0 (out) or 1 (in); between two of them the breath flows. */
export type BreathKey = { readonly atMs: number; readonly air: 0 | 1 };

type Stretch = { readonly startMs: number; readonly endMs: number; readonly breath: 'in' | 'out' | null };

/** In or out within so long where nothing else is asked: twelve calm breaths a minute. */
const freeMs = 2500;

/**
 * The breath of a routine without a break: in and out where its phases say so, else at its own calm pace, and always ready for what
 * comes next (empty before a breath in, full before one out).
 */
export function breathsOf(stretches: readonly Stretch[]): readonly BreathKey[] {
  const keys: BreathKey[] = [{ atMs: stretches[0]?.startMs ?? 0, air: 0 }];
  for (const { startMs, endMs, breath, wanted } of joined(stretches)) {
    const air = keys.at(-1)?.air ?? 0;
    const turns = breath === null ? freeTurns(endMs - startMs, air, wanted) : (breath === 'in') === (air === 1) ? 2 : 1;
    for (let turn = 1; turn <= turns; turn += 1)
      keys.push({ atMs: startMs + ((endMs - startMs) * turn) / turns, air: (turn % 2 === 0) === (air === 1) ? 1 : 0 });
    if (turns === 0) keys.push({ atMs: endMs, air });
  }
  return keys;
}

/** How full the ribs are with air at `ms`, 0 to 1. */
export function breathAt(keys: readonly BreathKey[], ms: number): number {
  const next = keys.findIndex(({ atMs }) => atMs > ms);
  const [from, to] = [keys[next - 1], keys[next]];
  if (!from || !to) return (next === 0 ? keys[0] : keys.at(-1))?.air ?? 0;
  const share = 0.5 - 0.5 * Math.cos((Math.PI * (ms - from.atMs)) / (to.atMs - from.atMs));
  return from.air + (to.air - from.air) * share;
}

type Run = Stretch & { readonly wanted: 0 | 1 | null };

/** Free stretches that follow each other are one, told what the breath after it begins with. */
function joined(stretches: readonly Stretch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { startMs, endMs, breath } of stretches) {
    const before = runs.at(-1);
    if (before?.breath !== null) runs.push({ startMs, endMs, breath, wanted: null });
    else if (breath === null) runs[runs.length - 1] = { ...before, endMs };
    else {
      runs[runs.length - 1] = { ...before, wanted: breath === 'in' ? 0 : 1 };
      runs.push({ startMs, endMs, breath, wanted: null });
    }
  }
  return runs;
}

/** Half breaths that fit, so that the last one ends where it is wanted. */
function freeTurns(ms: number, air: 0 | 1, wanted: 0 | 1 | null): number {
  const fit = Math.round(ms / freeMs);
  if (wanted === null) return Math.max(1, fit);
  const isOdd = wanted !== air;
  return (fit % 2 === 1) === isOdd ? fit : isOdd ? fit + 1 : Math.max(0, fit - 1);
}
