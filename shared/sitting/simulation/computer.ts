import type { Stamp } from '../stamp.ts';
import type { Flaws } from './faults.ts';

/** A computer as its clocks and its idle time show it. `real` is the time that nothing but the simulation knows. */
export class Computer {
  real = 0;
  isAsleep = false;
  isLocked = false;
  idleSource: 'good' | 'null' | 'stuck' | 'blind' = 'good';
  hasSensedBadly = false;
  /** A clock that was set makes time over a reboot anybody's guess. */
  hasBeenSet = false;
  sleeps = 0;
  offsetMinutes: number;
  private wallShift: number;
  private bootedAt: number;
  private launchedAt = 0;
  private sleptMs = 0;
  private asleepSince = 0;
  private blindSince = 0;
  private lastInput = 0;
  private lastPaw = 0;
  private stream: { readonly from: number; readonly everyMs: number } | null = null;

  private readonly flaws: Flaws;

  constructor(flaws: Flaws, { wallMs, offsetMinutes }: { readonly wallMs: number; readonly offsetMinutes: number }) {
    this.flaws = flaws;
    this.wallShift = wallMs;
    this.offsetMinutes = offsetMinutes;
    this.bootedAt = -3_600_000;
  }

  stamp(): Stamp {
    const { real, flaws } = this;
    const fraction = flaws.hasFractions ? (real * 0.37) % 1 : 0;
    const uptimeMs = real - this.bootedAt;
    return {
      wallMs: this.wallShift + real,
      monotonicMs: real - this.launchedAt - (flaws.monotonicSleeps ? 0 : this.sleptMs) + fraction,
      uptimeMs: uptimeMs - (uptimeMs % flaws.uptimeStepMs),
      utcOffsetMinutes: this.offsetMinutes,
    };
  }

  setClock(byMs: number): void {
    this.wallShift += byMs;
    if (byMs !== 0) this.hasBeenSet = true;
  }

  sleep(): void {
    this.isAsleep = true;
    this.sleeps += 1;
    this.asleepSince = this.real;
  }

  /** How long it slept. */
  wake(): number {
    const slept = this.isAsleep ? this.real - this.asleepSince : 0;
    this.isAsleep = false;
    this.sleptMs += slept;
    return slept;
  }

  launch(isReboot: boolean): void {
    this.launchedAt = this.real;
    this.sleptMs = 0;
    if (isReboot) this.bootedAt = this.real - 20_000;
  }

  senseBadly(source: Computer['idleSource']): void {
    this.idleSource = source;
    this.hasSensedBadly = true;
    this.blindSince = this.real;
  }

  touch(): void {
    this.lastInput = this.real;
  }

  /** Input that is nobody's. */
  paw(): void {
    this.lastPaw = this.real;
  }

  /** From now on somebody touches something so often; null for never. */
  touchEvery(everyMs: number | null): void {
    this.lastInput = this.touchedAt();
    this.stream = everyMs === null ? null : { from: this.real, everyMs };
  }

  /** The last input of someone. */
  touchedAt(): number {
    if (this.stream === null) return this.lastInput;
    const { from, everyMs } = this.stream;
    return Math.max(this.lastInput, from + Math.floor((this.real - from) / everyMs) * everyMs);
  }

  /** The idle time as the system tells it, in whole seconds. */
  idleMs(): number | null {
    switch (this.idleSource) {
      case 'null':
        return null;
      case 'stuck':
        return 0;
      case 'blind':
        return wholeSeconds(this.real - this.blindSince);
      case 'good':
        return wholeSeconds(this.real - Math.max(this.touchedAt(), this.lastPaw));
    }
  }
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}
