import * as v from 'valibot';

/** Three thousand years around 1970. Far beyond, a day is lost in the rounding of the number, and its midnight never comes. */
export const epochMsSchema = v.pipe(v.number(), v.minValue(-1e14), v.maxValue(1e14));

/** One reading of every clock at once. `utcOffsetMinutes` is positive east of Greenwich. */
export const stampSchema = v.strictObject({
  wallMs: epochMsSchema,
  monotonicMs: v.pipe(v.number(), v.finite()),
  uptimeMs: v.pipe(v.number(), v.finite()),
  utcOffsetMinutes: v.pipe(v.number(), v.minValue(-1080), v.maxValue(1080)),
  /** Names the boot, where the system does. */
  bootId: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

export type Stamp = Readonly<v.InferOutput<typeof stampSchema>>;

export type Gap = {
  /** Time that really passed, sleep included. */
  readonly elapsedMs: number;
  /** The part of it that only the uptime saw: the machine slept. */
  readonly sleptMs: number;
  /** How far the wall clock moved more (or less) than time passed. */
  readonly clockShiftMs: number;
  readonly offsetChanged: boolean;
};

/** Uptime and monotonic clock are read one after the other and rounded differently. */
const clockNoiseMs = 2_000;

/**
 * What happened between two readings of one process. The monotonic clock excludes sleep on Linux and includes it on
 * macOS; uptime includes it everywhere. So uptime is evidence only where it runs ahead, and time never runs backwards.
 */
export function gapBetween(earlier: Stamp, later: Stamp): Gap {
  const monotonicMs = Math.max(0, later.monotonicMs - earlier.monotonicMs);
  const ahead = later.uptimeMs - earlier.uptimeMs - monotonicMs;
  const sleptMs = ahead > clockNoiseMs ? ahead : 0;
  const elapsedMs = monotonicMs + sleptMs;
  const shift = later.wallMs - earlier.wallMs - elapsedMs;
  return {
    elapsedMs,
    sleptMs,
    clockShiftMs: Math.abs(shift) > clockNoiseMs ? shift : 0,
    offsetChanged: later.utcOffsetMinutes !== earlier.utcOffsetMinutes,
  };
}

/** Boot moments computed from the wall clock drift with NTP; two boots are never this close. */
const sameBootToleranceMs = 20_000;

/**
 * How long nobody measured between a saved reading and the start of a new process: by uptime within one boot, by the
 * wall clock after a reboot, and null where the wall clock stands before the saved one and nothing can be told.
 */
export function unobservedBetween(saved: Stamp, now: Stamp): number | null {
  if (isSameBoot(saved, now)) return Math.max(0, now.uptimeMs - saved.uptimeMs);
  const wallMs = now.wallMs - saved.wallMs;
  return wallMs >= 0 ? wallMs : null;
}

/** Where the boot has no name it is known by its moment, which a clock set in between moves. */
function isSameBoot(saved: Stamp, now: Stamp): boolean {
  if (saved.bootId !== undefined && now.bootId !== undefined) return saved.bootId === now.bootId;
  const bootMoved = Math.abs(now.wallMs - now.uptimeMs - (saved.wallMs - saved.uptimeMs));
  return now.uptimeMs >= saved.uptimeMs && bootMoved < sameBootToleranceMs;
}
