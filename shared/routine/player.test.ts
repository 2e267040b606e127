import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { deskReset } from './example.ts';
import { freshPlayer, hasEnded, type Player, type PlayerEvent, play, reportOf } from './player.ts';
import { routineReportSchema } from './report.ts';
import { timelineOf } from './timeline.ts';

const timeline = timelineOf(deskReset);
const [rolls, angels] = timeline.steps;
const angelsStart = angels?.startMs ?? 0;

const having = (...events: readonly PlayerEvent[]): Player =>
  events.reduce((player, event) => play(player, event, timeline), freshPlayer(timeline));
const seconds = (count: number): readonly PlayerEvent[] => Array.from({ length: count }, () => ({ type: 'elapsed', ms: 1000 }));
const stepsAfter = (...events: readonly PlayerEvent[]) => reportOf(having(...events), timeline).steps;

describe('what counts as done', () => {
  test('a routine played through is finished with every rep and all of its exercise time', () => {
    const player = having(...seconds(162));
    expect(player.status).toBe('finished');
    expect(reportOf(player, timeline)).toEqual({
      status: 'finished',
      step: 1,
      steps: [
        { move: 'shoulderRolls', playedMs: 60_000, plannedMs: 60_000, reps: 20, plannedReps: 20 },
        { move: 'wallAngels', playedMs: 80_000, plannedMs: 80_000, reps: 10, plannedReps: 10 },
      ],
    });
  });

  test('getting ready and walking to the wall are not exercise', () => {
    expect(stepsAfter(...seconds(5))[0]).toMatchObject({ playedMs: 0, reps: 0 });
    expect(stepsAfter({ type: 'next' }, ...seconds(10))[1]).toMatchObject({ playedMs: 0, reps: 0 });
  });

  test('a rep counts once its last phase is over, and its time at once', () => {
    expect(stepsAfter(...seconds(10))[0]).toMatchObject({ playedMs: 5000, reps: 1 });
    expect(stepsAfter(...seconds(11))[0]).toMatchObject({ playedMs: 6000, reps: 2 });
  });

  test('time does not count while paused', () => {
    const player = having(...seconds(8), { type: 'pause' }, ...seconds(60), { type: 'play' }, ...seconds(3));
    expect(reportOf(player, timeline).steps[0]).toMatchObject({ playedMs: 6000, reps: 2 });
  });

  test('a skipped move was not done', () => {
    const player = having(...seconds(6), { type: 'next' }, ...seconds(94));
    expect(player.status).toBe('finished');
    expect(reportOf(player, timeline).steps).toMatchObject([
      { playedMs: 1000, reps: 0 },
      { playedMs: 80_000, reps: 10 },
    ]);
  });

  test('repeating a move does not count it twice', () => {
    const twice = stepsAfter(...seconds(20), { type: 'previous' }, ...seconds(20));
    expect(twice[0]).toMatchObject({ playedMs: 15_000, reps: 5 });
  });

  test('a machine that slept between two frames did no exercise', () => {
    expect(stepsAfter(...seconds(5), { type: 'elapsed', ms: 3_600_000 })[0]?.playedMs).toBe(1500);
  });

  test.each([Number.NaN, -50, Number.POSITIVE_INFINITY])('an elapsed time of %s counts nothing', (ms) => {
    expect(having({ type: 'elapsed', ms }).positionMs).toBe(0);
  });
});

describe('moving about', () => {
  test('next goes to the start of the next move, and past the last move to the end', () => {
    expect(having({ type: 'next' })).toMatchObject({ positionMs: angelsStart, status: 'playing' });
    expect(having({ type: 'next' }, { type: 'next' }).status).toBe('finished');
  });

  test('previous goes to the start of the move, or within its first 3 s to the move before', () => {
    expect(having({ type: 'next' }, ...seconds(4), { type: 'previous' }).positionMs).toBe(angelsStart);
    expect(having({ type: 'next' }, ...seconds(3), { type: 'previous' }).positionMs).toBe(rolls?.startMs);
    expect(having(...seconds(2), { type: 'previous' }).positionMs).toBe(0);
  });

  test('moving about while paused stays paused', () => {
    expect(having({ type: 'pause' }, { type: 'next' })).toMatchObject({ status: 'paused', positionMs: angelsStart });
  });

  test.each(['stop', 'hurt'] as const)('nothing changes a routine after %s', (type) => {
    const ended = having(...seconds(20), { type });
    expect(hasEnded(ended)).toBe(true);
    expect(
      [...seconds(3), { type: 'play' } as const, { type: 'next' } as const].reduce(
        (player: Player, event) => play(player, event, timeline),
        ended,
      ),
    ).toBe(ended);
  });
});

const anyEvent: fc.Arbitrary<PlayerEvent> = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: -10, max: 4000 }).map((ms) => ({ type: 'elapsed', ms }) as const) },
  { weight: 8, arbitrary: fc.constantFrom<PlayerEvent>({ type: 'pause' }, { type: 'play' }, { type: 'next' }, { type: 'previous' }) },
  { weight: 1, arbitrary: fc.constantFrom<PlayerEvent>({ type: 'stop' }, { type: 'hurt' }) },
);

test('whatever is pressed, no more is done than was planned, than time went by, and nothing done is ever taken back', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 300 }), (events) => {
      let player = freshPlayer(timeline);
      let elapsedMs = 0;
      let doneMs = 0;
      for (const event of events) {
        if (event.type === 'elapsed') elapsedMs += Math.max(0, event.ms);
        player = play(player, event, timeline);
        const report = reportOf(player, timeline);
        const playedMs = report.steps.reduce((sum, step) => sum + step.playedMs, 0);
        expect(playedMs).toBeGreaterThanOrEqual(doneMs);
        expect(playedMs).toBeLessThanOrEqual(elapsedMs);
        for (const step of report.steps) {
          expect(step.playedMs).toBeLessThanOrEqual(step.plannedMs);
          expect(step.reps).toBeLessThanOrEqual(step.plannedReps);
        }
        expect(player.positionMs).toBeGreaterThanOrEqual(0);
        expect(player.positionMs).toBeLessThanOrEqual(timeline.totalMs);
        doneMs = playedMs;
      }
      expect(parse(routineReportSchema, reportOf(player, timeline))).toEqual(reportOf(player, timeline));
    }),
  );
});
