import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

describe('a reminder that falls due in the middle of a sentence', () => {
  it('waits for two seconds without a key', () => {
    const day = scenario().sit('44m50s').type('20s').idle('3s');
    expect(day.told).toEqual(['45:12 notify at 45:12']);
    expect(day.log).toEqual(['09:45:00 due at 45:00', '09:45:12 announced at 45:12']);
  });

  it('waits for a minute at most', () => {
    const day = scenario().sit('44m').type('3m');
    expect(day.told).toEqual(['46:00 notify at 46:00']);
    expect(day.lookedForHolds).toEqual(['46:00 dnd fullscreen call']);
  });

  it('is due all along, for everyone who looks', () => {
    const day = scenario().sit('44m').type('1m30s');
    expect(day.told).toEqual([]);
    expect(day.snapshot).toMatchObject({ phase: 'due', overdue: false, canSnooze: true });
    expect(day.ask({ type: 'snooze', minutes: 5 }).told).toEqual([]);
    expect(day.snapshot).toMatchObject({ phase: 'snoozed', snoozesUsed: 1 });
  });

  it('waits as long again after a lock', () => {
    const day = scenario().sit('44m').type('1m30s').locked('1m').type('3m');
    // Back at 46:35, free to prompt at 47:35, typing on.
    expect(day.told).toEqual(['48:35 notify at 47:30']);
  });

  it('waits for its nudge too', () => {
    const day = scenario().sit('49m').type('70s').idle('3s');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:12 nudge at 50:12']);
  });

  it('does not wait where the idle time cannot be trusted', () => {
    expect(scenario().cannotReadIdle().type('46m').told).toEqual(['45:00 notify at 45:00']);
    const stuck = scenario().type('2h16m');
    expect(stuck.snapshot.idleSource).toBe('stuck');
    expect(stuck.told.filter((line) => line.includes('notify'))).toContain('2:15:00 notify at 2:15:00');
  });
});
