import type { Fact } from '../fact.ts';
import type { Life } from './life.ts';
import { befall, startAgain } from './mishaps.ts';
import type { Leaving } from './people.ts';

const secondMs = 1_000;
/** As long as it takes the core to find out by itself, with the person at the keyboard. */
const unlockFoundMs = 4 * 60 * secondMs;
const resumeFoundMs = 60 * secondMs;

type PowerFact = Extract<Fact, { type: 'screenLocked' | 'screenUnlocked' | 'suspended' | 'resumed' }>['type'];

/** Lid, lock and power switch: what is really done, and what of it the app is told, once, twice, late or never. */
export class PowerEvents {
  isLockKnown = false;
  private lastAt = 0;
  /** Grows with every coming and going, so that what was planned for one is not done in the next. */
  private turn = 0;

  private readonly life: Life;

  constructor(life: Life) {
    this.life = life;
  }

  leave({ lockAfterMs, sleepAfterMs, isOff }: Leaving, ms: number): void {
    const turn = this.nextTurn();
    const inTime = (afterMs: number, act: () => void) => {
      if (afterMs < ms) this.life.plan(afterMs, false, () => turn === this.turn && act());
    };
    if (lockAfterMs !== null) inTime(lockAfterMs, () => this.lock());
    if (sleepAfterMs !== null) inTime(sleepAfterMs, () => this.sleep());
    if (isOff) inTime(2 * secondMs, () => this.turnOff());
  }

  comeBack(): void {
    this.nextTurn();
    const { life } = this;
    const { computer, random, flaws } = life;
    if (computer.isAsleep) this.wake();
    startAgain(life);
    if (!computer.isLocked) return;
    const turn = this.turn;
    life.plan(random.int(1, 10) * secondMs, false, () => {
      if (turn !== this.turn) return;
      computer.isLocked = false;
      this.isLockKnown = false;
      if (this.tell('screenUnlocked', flaws.lostUnlock)) return;
      if (computer.idleSource === 'good') life.truth.tolerate(unlockFoundMs);
      else life.truth.blind(computer.real + 24 * 60 * 60 * secondMs);
    });
  }

  /** The machine wakes for a moment without anyone, as some do at night. */
  wakeDark(ms: number): void {
    const { life } = this;
    if (!life.computer.isAsleep) return;
    const { turn } = this;
    this.wake();
    life.plan(ms, false, () => turn === this.turn && this.sleep());
  }

  lock(): void {
    const { life } = this;
    if (life.computer.isLocked) return;
    life.computer.isLocked = true;
    this.isLockKnown = false;
    const isTold = this.tell('screenLocked', life.flaws.lostLock, () => {
      this.isLockKnown = life.computer.isLocked;
    });
    if (!isTold) life.truth.blind(life.computer.real + 24 * 60 * 60 * secondMs);
  }

  private sleep(): void {
    const { life } = this;
    const { computer, random, flaws } = life;
    if (computer.isAsleep) return;
    const alsoLocks = random.chance(0.5);
    const isTold = this.tell('suspended', flaws.lostSuspend);
    // Sleep that no clock shows, and that is told too late or never, is a stall; after a night nobody knows better.
    if ((!isTold || flaws.lateEvent > 0) && flaws.monotonicSleeps) life.truth.blind(computer.real + 24 * 60 * 60 * secondMs);
    if (alsoLocks) this.lock();
    const { turn } = this;
    life.plan(random.int(100, 1_500), false, () => {
      if (turn === this.turn && !computer.isAsleep) computer.sleep();
    });
  }

  private wake(): void {
    this.life.wake();
    if (!this.tell('resumed', this.life.flaws.lostResume)) this.life.truth.tolerate(resumeFoundMs);
  }

  private turnOff(): void {
    const { life } = this;
    life.computer.touchEvery(null);
    befall(life, { type: life.random.chance(0.5) ? 'quit' : 'crash', ms: 0, isReboot: true, clockMs: 0, checkpoint: 'good' });
  }

  /** False where it is lost. In order, however late: one thing waits for the other. */
  private tell(type: PowerFact, lost: number, told: () => void = () => undefined): boolean {
    const { life } = this;
    const { random, flaws, computer } = life;
    if (random.chance(lost)) return false;
    const delay = random.chance(flaws.lateEvent) ? random.int(0, 20_000) : random.int(0, 50);
    const at = Math.max(computer.real + delay, this.lastAt + 1);
    const doubledIn = random.chance(flaws.doubled) ? random.int(0, 900) : null;
    this.lastAt = at;
    const say = () => {
      told();
      life.tell({ type });
    };
    life.plan(at - computer.real, true, say);
    if (doubledIn !== null) {
      this.lastAt += doubledIn;
      life.plan(this.lastAt - computer.real, true, say);
    }
    if (delay > 50) life.truth.tolerate(delay + 10 * secondMs);
    return true;
  }

  private nextTurn(): number {
    this.turn += 1;
    return this.turn;
  }
}
