import { describe, expect, it } from 'vitest';
import { afterAnyDay } from './deeds.ts';
import { sumOf, totalsOf } from './ledger.ts';
import { scenario } from './scenario.ts';

describe('a change of the history', () => {
  it('closes what is open, and changes nothing that anyone could see', () => {
    afterAnyDay((day) => {
      const { snapshot, bookedMs, current } = day.sense();
      day.fact({ type: 'historyChanging' });
      const { seq, correctable: _, ...after } = day.snapshot;
      expect(after).toMatchObject({ phase: snapshot.phase, streakMs: snapshot.streakMs, today: snapshot.today, dueAt: snapshot.dueAt });
      expect([day.bookedMs, day.current.reminder, day.current.t]).toEqual([bookedMs, current.reminder, current.t]);
      expect(seq).toBeLessThanOrEqual(snapshot.seq + 1);
      expect(day.current.open).toEqual({ ...current.open, since: current.t });
    }, 60);
  });

  it('is what the status says of today from then on, and the streak goes on', () => {
    const day = scenario().sit('20m').locked('6m').sit('10m');
    const { ledger } = day.fact({ type: 'historyChanging' }).current;
    day.fact({ type: 'historyChanged', days: [] });
    expect([sumOf(day.snapshot.today), day.streak]).toEqual([0, '09:55']);
    day.sit('5m');
    expect([day.snapshot.today.sittingMs, day.streak]).toEqual([5 * 60_000, '14:55']);
    day.fact({ type: 'historyChanged', days: ledger.days });
    expect(totalsOf(day.current.ledger, day.current.stamp.wallMs, 0)).toEqual(ledger.days[0]?.totals);
  });

  it('is saved', () => {
    const day = scenario().sit('20m').fact({ type: 'historyChanging' });
    const { savedAt } = day.sit('10s').current;
    day.fact({ type: 'historyChanged', days: [] });
    expect(day.current.savedAt).toBeGreaterThan(savedAt);
  });

  it('leaves nothing to correct of what the log may have lost', () => {
    const day = scenario().sit('20m').locked('6m').sit('10m').idle('4m').bump().sense();
    const { correctable } = day.snapshot;
    expect(correctable.sitting).not.toBeNull();
    expect(correctable.resting).not.toBeNull();
    day.fact({ type: 'historyChanging' }).fact({ type: 'historyChanged', days: day.current.ledger.days });
    expect(day.snapshot.correctable).toEqual(correctable);
    day.fact({ type: 'historyChanged', days: [] });
    expect(day.snapshot.correctable).toEqual({ sitting: null, resting: null });
    expect(day.ask({ type: 'correct', as: 'sitting' }).told.at(-1)).toContain('refuse nothingToCorrect');
  });
});
