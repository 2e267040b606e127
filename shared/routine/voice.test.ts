import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Saying } from './saying.ts';
import { closedMouth, hear, isVoiceLost, type Mouth, type MouthEvent, wakesAtMs } from './voice.ts';

const number = (n: number): Saying => ({ kind: 'number', number: n });
const three = { say: number(3), afterMs: 0, lateMs: 500 };
const four = { say: number(4), afterMs: 0, lateMs: 500 };

const ready: Mouth = hear(closedMouth, { type: 'voiced', hasVoice: true, atMs: 0 }).mouth;

/** What the mouth did, by the second: `three` begun at 1 s is "1 s: 3". */
function told(...events: readonly MouthEvent[]): readonly string[] {
  let mouth = ready;
  return events.flatMap((event) => {
    const heard = hear(mouth, event);
    mouth = heard.mouth;
    const at = `${event.atMs / 1000} s:`;
    return [
      ...(heard.isBrokenOff ? [`${at} broken off`] : []),
      ...(heard.say?.say.kind === 'number' ? [`${at} ${heard.say.say.number}`] : []),
    ];
  });
}

test('what is due is said at once', () => {
  expect(told({ type: 'due', spoken: three, atMs: 1000 })).toEqual(['1 s: 3']);
});

test('a tone is let go first', () => {
  const spoken = { ...three, afterMs: 250 };
  expect(told({ type: 'due', spoken, atMs: 1000 }, { type: 'elapsed', atMs: 1249 }, { type: 'elapsed', atMs: 1250 })).toEqual([
    '1.25 s: 3',
  ]);
});

describe('what becomes due while something is said', () => {
  const busy = [
    { type: 'due', spoken: three, atMs: 1000 },
    { type: 'started', id: 1, slowMs: 700, atMs: 1100 },
    { type: 'due', spoken: four, atMs: 2000 },
  ] as const;

  test('waits for its end', () => {
    expect(told(...busy, { type: 'ended', id: 1, atMs: 2500 })).toEqual(['1 s: 3', '2.5 s: 4']);
  });

  test('is left out when it would come too late', () => {
    expect(told(...busy, { type: 'ended', id: 1, atMs: 2501 })).toEqual(['1 s: 3']);
  });

  test('is forgotten with the rest when the routine is paused', () => {
    expect(told(...busy, { type: 'hushed', atMs: 2100 }, { type: 'elapsed', atMs: 2200 })).toEqual(['1 s: 3', '2.1 s: broken off']);
  });
});

test('a hush with nothing being said breaks nothing off', () => {
  expect(told({ type: 'hushed', atMs: 0 })).toEqual([]);
});

test('an end that comes after its hush ends nothing that was begun since', () => {
  const story = told(
    { type: 'due', spoken: three, atMs: 1000 },
    { type: 'hushed', atMs: 1200 },
    { type: 'due', spoken: four, atMs: 2000 },
    { type: 'ended', id: 1, atMs: 2010 },
    { type: 'failed', id: 1, atMs: 2020 },
    { type: 'due', spoken: three, atMs: 2100 },
  );
  expect(story).toEqual(['1 s: 3', '1.2 s: broken off', '2 s: 4']);
});

describe('a voice that is broken', () => {
  const afterMs = 0;
  const due = (atMs: number): MouthEvent => ({ type: 'due', spoken: { say: number(3), afterMs, lateMs: 500 }, atMs });

  test('is given up on a word that does not begin within 4 s', () => {
    expect(told(due(0), { type: 'elapsed', atMs: 3999 }, { type: 'elapsed', atMs: 4000 }, due(5000))).toEqual([
      '0 s: 3',
      '4 s: broken off',
      '5 s: 3',
    ]);
  });

  test('is given up on a word that takes twice a slow voice’s time and 2 s', () => {
    const lastMs = 100 + 2 * 700 + 2000;
    const begun = [due(0), { type: 'started', id: 1, slowMs: 700, atMs: 100 }] as const;
    expect(told(...begun, { type: 'elapsed', atMs: lastMs - 1 })).toEqual(['0 s: 3']);
    expect(told(...begun, { type: 'elapsed', atMs: lastMs }).at(-1)).toContain('broken off');
  });

  test('is left alone after three failures in a row', () => {
    const failing = [1, 2, 3].flatMap((id): MouthEvent[] => [due(id * 1000), { type: 'failed', id, atMs: id * 1000 + 50 }]);
    expect(told(...failing, due(4000))).toEqual(['1 s: 3', '2 s: 3', '3 s: 3']);
  });

  test('has its failures forgiven by one word that comes through', () => {
    const story: readonly MouthEvent[] = [
      due(1000),
      { type: 'failed', id: 1, atMs: 1050 },
      due(2000),
      { type: 'failed', id: 2, atMs: 2050 },
      due(3000),
      { type: 'ended', id: 3, atMs: 3500 },
      due(4000),
      { type: 'failed', id: 4, atMs: 4050 },
      due(5000),
    ];
    expect(told(...story).at(-1)).toBe('5 s: 3');
  });
});

describe('voices that are told late', () => {
  const none = { type: 'voiced', hasVoice: false, atMs: 0 } as const;
  const due = { type: 'due', spoken: { ...three, lateMs: 2000 }, atMs: 1000 } as const;

  test('say what is not yet too late', () => {
    expect(told(none, due, { type: 'voiced', hasVoice: true, atMs: 3000 })).toEqual(['3 s: 3']);
    expect(told(none, due, { type: 'voiced', hasVoice: true, atMs: 3001 })).toEqual([]);
  });

  test('are waited for without a clock, and nothing piles up', () => {
    const waits = [none, due, { ...due, atMs: 9000 }].reduce((mouth, event) => hear(mouth, event).mouth, closedMouth);
    expect(wakesAtMs(waits)).toBeNull();
    expect(waits.waiting).toHaveLength(1);
  });
});

describe('the next look at the clock', () => {
  const mouthAfter = (...events: readonly MouthEvent[]): Mouth => events.reduce((mouth, event) => hear(mouth, event).mouth, ready);

  test('is when a word may begin, or when one that is being said is given up', () => {
    const waits = mouthAfter({ type: 'due', spoken: { ...three, afterMs: 250 }, atMs: 1000 });
    expect(wakesAtMs(waits)).toBe(1250);
    expect(wakesAtMs(mouthAfter({ type: 'due', spoken: three, atMs: 1000 }))).toBe(5000);
  });

  test('is never while the mouth is at rest', () => {
    expect(wakesAtMs(closedMouth)).toBeNull();
    expect(wakesAtMs(mouthAfter({ type: 'due', spoken: three, atMs: 0 }, { type: 'ended', id: 1, atMs: 500 }))).toBeNull();
  });
});

test('whatever happens, nothing begins before what was begun has ended, failed, been hushed or been given up', () => {
  const anyEvent = fc.oneof(
    fc.record({
      type: fc.constant('due' as const),
      spoken: fc.record({ say: fc.constant(number(5)), afterMs: fc.nat(1200), lateMs: fc.nat(2000) }),
    }),
    fc.record({ type: fc.constantFrom('ended' as const, 'failed' as const), id: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ type: fc.constant('started' as const), id: fc.integer({ min: 1, max: 12 }), slowMs: fc.nat(3000) }),
    fc.record({ type: fc.constantFrom('hushed' as const, 'elapsed' as const) }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1500), anyEvent), { maxLength: 40 }), (steps) => {
      let mouth = ready;
      let atMs = 0;
      for (const [passedMs, event] of steps) {
        atMs += passedMs;
        const before = mouth.uttered;
        const heard = hear(mouth, { ...event, atMs });
        const isOver =
          before === null || heard.isBrokenOff || ((event.type === 'ended' || event.type === 'failed') && event.id === before.id);
        if (heard.say !== null) expect(isOver).toBe(true);
        if (isVoiceLost(mouth)) expect(heard.say).toBeNull();
        mouth = heard.mouth;
      }
    }),
  );
});
