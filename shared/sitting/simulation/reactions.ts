import type { DetectedHold } from '../../hold.ts';
import { limitsOf } from '../limits.ts';
import type { Question } from '../story.ts';
import type { Life } from './life.ts';

const secondMs = 1_000;
/** A look, its answer and the pause in the typing after it. */
const settledMs = 20 * secondMs;

/** What the person makes of a notice, if they are there to see it. */
export function answerNotice(life: Life): void {
  const { random, person } = life;
  const answer = random.pick(person.answers);
  if (answer === 'ignore') return;
  life.plan(random.int(1, random.pick([10, 500])) * secondMs, true, () => {
    if (!life.isAtDesk) return;
    life.computer.touch();
    if (answer === 'close') life.tell({ type: 'noticeClosed' });
    else life.tell({ type: 'asked', command: { type: answer } });
  });
}

/** What the system answers the core: soon, late, or not at all. */
export function answerSystem(life: Life, question: Question): void {
  const { random, flaws, computer } = life;
  if (question.type === 'lookForHolds') {
    answerHolds(life, question.reasons);
    return;
  }
  if (question.type === 'checkLock') {
    // Whoever asks the system takes its silence for an answer.
    life.plan(random.int(5, flaws.lateEvent > 0 ? 20_000 : 500), true, () => {
      if (!computer.isLocked) life.tell({ type: 'screenUnlocked' });
    });
    return;
  }
  if (flaws.evidence === 'silent') return;
  const delay = flaws.evidence === 'sometimes late' && random.chance(0.5) ? random.int(5, 90) * secondMs : random.int(5, 2_000);
  life.plan(delay, true, () => {
    const { plays } = life.activity;
    const isTold = flaws.evidence !== 'cannot tell';
    life.tell({
      type: 'evidenceFound',
      call: isTold ? plays === 'call' : null,
      media: isTold ? plays === 'media' : random.pick([null, false]),
    });
  });
}

function answerHolds(life: Life, reasons: readonly DetectedHold[]): void {
  const { random, flaws } = life;
  if (flaws.evidence === 'silent' && random.chance(0.5)) return;
  life.plan(flaws.evidence === 'sometimes late' && random.chance(0.3) ? random.int(5, 30) * secondMs : random.int(5, 500), true, () => {
    life.tell({ type: 'holdsFound', ...Object.fromEntries(reasons.map((reason) => [reason, isHolding(life, reason)])), watched: [] });
  });
}

/** Whether a prompt now breaks into something that has been going on for a while, and that the app is told of. */
export function isInTheWay({ flaws, computer, settings }: Life): boolean {
  const reasons = limitsOf(settings).holds.filter((reason) => reason !== 'call');
  const lately = [computer.real, computer.real - settledMs];
  return flaws.evidence === 'answers' && reasons.some((reason) => lately.every((at) => comesAndGoes(reason, at)));
}

/** Calls are those of the day's plan; the rest comes and goes by the quarter of an hour. */
function isHolding({ activity, computer, flaws }: Life, reason: DetectedHold): boolean | null {
  if (flaws.evidence === 'cannot tell') return null;
  return reason === 'call' ? activity.plays === 'call' : comesAndGoes(reason, computer.real);
}

function comesAndGoes(reason: DetectedHold, at: number): boolean {
  const quarter = Math.floor(at / (15 * 60 * secondMs));
  return (quarter * 7 + (reason === 'dnd' ? 3 : 8)) % 11 === 0;
}
