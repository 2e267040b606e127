import type { Life } from './life.ts';

const secondMs = 1_000;

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
export function answerSystem(life: Life, question: 'lookForEvidence' | 'checkLock'): void {
  const { random, flaws, computer } = life;
  if (question === 'checkLock') {
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
