import type { RoutineReport } from '../../routine/report.ts';
import type { Life } from './life.ts';

const everyMs = 5_000;
const courses = [
  'to the end',
  'to the end',
  'to the end',
  'stops',
  'hurts',
  'pauses',
  'pauses for long',
  'closed',
  'lost',
  'hangs',
] as const;

/** A routine as its window plays it: reports every five seconds, until its end or whatever comes before. */
export class Performance {
  isOn = false;
  private turn = 0;
  private playedMs = 0;
  private plannedMs = 0;

  private readonly life: Life;

  constructor(life: Life) {
    this.life = life;
  }

  begin(): void {
    const { life } = this;
    const { random } = life;
    this.turn += 1;
    this.isOn = true;
    [this.playedMs, this.plannedMs] = [0, random.int(20, 300) * 1_000];
    // Whoever does it stands at the wall.
    life.attendance.touchEvery(random.chance(0.8) ? null : 20_000);
    this.play(random.pick(courses), random.int(0, this.plannedMs), this.turn);
  }

  /** Its user is back at the desk some seconds later. */
  end(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.life.attendance.touchEvery(null);
    this.turn += 1;
    const { life } = this;
    const { activity } = life;
    life.truth.tolerate(90_000);
    life.plan(life.random.int(2, 60) * 1_000, false, () => {
      if (life.activity === activity && !this.isOn && life.isAtDesk) life.attendance.touchEvery(activity.inputEveryMs);
    });
  }

  private play(course: (typeof courses)[number], turningMs: number, turn: number): void {
    this.life.plan(everyMs, true, () => {
      if (turn !== this.turn) return;
      this.playedMs = Math.min(this.plannedMs, this.playedMs + everyMs);
      if (this.playedMs >= this.plannedMs) this.finish('finished');
      else if (course === 'to the end' || this.playedMs < turningMs) {
        this.report('playing');
        this.play(course, turningMs, turn);
      } else this.turnTo(course, turningMs, turn);
    });
  }

  private turnTo(course: Exclude<(typeof courses)[number], 'to the end'>, turningMs: number, turn: number): void {
    const { life } = this;
    switch (course) {
      case 'stops':
        this.finish('stopped');
        return;
      case 'hurts':
        this.finish('hurt');
        return;
      case 'pauses':
      case 'pauses for long':
        this.playedMs -= everyMs;
        this.report('paused');
        this.play(course === 'pauses' && life.random.chance(0.05) ? 'to the end' : course, turningMs, turn);
        return;
      case 'closed':
      case 'lost':
        life.tell({ type: 'routineWindowGone', how: course });
        this.end();
        return;
      case 'hangs':
        return;
    }
  }

  private finish(status: RoutineReport['status']): void {
    this.report(status);
    this.end();
  }

  private report(status: RoutineReport['status']): void {
    const steps = [{ move: 'wall-angels', playedMs: this.playedMs, plannedMs: this.plannedMs, reps: 1, plannedReps: 10 }];
    this.life.tell({ type: 'routineReported', report: { status, step: 0, steps } });
  }
}
