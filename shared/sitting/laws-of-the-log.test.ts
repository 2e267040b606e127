import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtMidnights } from './calendar.ts';
import { withCorrections } from './corrected-log.ts';
import { afterAnyDay, always } from './deeds.ts';
import type { Entry } from './entry.ts';
import { append, emptyLedger, noTotals, type Totals } from './ledger.ts';
import { openEntry, streakAt } from './model.ts';
import { timelineOf } from './timeline.ts';

const roundingMs = 1;

describe('the log with its corrections', () => {
  it('holds the same time as the log without them, and nothing but time and rests was moved', () => {
    afterAnyDay(({ entries }) => {
      const corrected = withCorrections(entries);
      expect(sumOf(corrected)).toBeCloseTo(sumOf(entries), 3);
      expect(corrected.some(({ type }) => type === 'corrected')).toBe(false);
      const others = (log: readonly Entry[]) => log.filter(({ type }) => !['segment', 'rested', 'corrected'].includes(type));
      expect(others(corrected)).toEqual(others(entries));
    });
  });

  it('gives the streak that the ledger which heard the corrections has', () => {
    always(({ entries, current }) => {
      expect(Math.abs(withCorrections(entries).reduce(append, emptyLedger).streakMs - current.ledger.streakMs)).toBeLessThan(roundingMs);
    });
  });

  it('gives the absence that the ledger has', () => {
    always(({ entries, current }) => {
      const { absence } = withCorrections(entries).reduce(append, emptyLedger);
      expect(Math.abs(absence.ms - current.ledger.absence.ms)).toBeLessThan(roundingMs);
      expect(absence.rested).toBe(current.ledger.absence.rested);
    });
  });

  it('gives the totals of each day that the ledger has', () => {
    always(({ entries, current }) => {
      const totals = totalsByDay(withCorrections(entries));
      // The ledger forgets a day when others have come; one that a clock brings back begins anew.
      if (totals.size > 4) return;
      for (const { day, totals: told } of current.ledger.days) {
        const meant = totals.get(day) ?? noTotals;
        for (const column of columns) expect(Math.abs(meant[column] - told[column])).toBeLessThan(roundingMs);
      }
    });
  });

  it('never makes the streak longer than the sitting since the last rest', () => {
    always((day) => {
      const log = withCorrections([...day.entries, openEntry(day.current)]);
      const last = log.findLastIndex(({ type }) => type === 'rested' || type === 'restarted');
      const sat = log
        .slice(last + 1)
        .reduce((sum, entry) => sum + (entry.type === 'segment' && entry.kind === 'sitting' ? entry.ms : 0), 0);
      expect(streakAt(day.current)).toBeLessThanOrEqual(sat + roundingMs);
    });
  });

  it('makes a timeline of the day that holds no more than the day', () => {
    always(({ entries, current, snapshot }) => {
      const { stretches } = timelineOf(entries, current);
      expect(stretches.every(({ ms }) => ms > 0)).toBe(true);
      const today = columns.reduce((sum, column) => sum + snapshot.today[column], 0);
      if (totalsByDay(entries).size <= 4) expect(Math.abs(stretches.reduce((sum, { ms }) => sum + ms, 0) - today)).toBeLessThan(roundingMs);
    });
  });

  it('can be read whatever order its lines are in', () => {
    afterAnyDay(({ entries }) => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...entries]), (lines) => {
          withCorrections(lines).reduce(append, emptyLedger);
        }),
        { numRuns: 3 },
      );
    });
  });
});

const columns = ['sittingMs', 'awayMs', 'routineMs', 'pausedMs', 'unobservedMs'] as const;

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.type === 'segment' ? entry.ms : 0), 0);
}

/** Added up afresh, day by day. */
function totalsByDay(entries: readonly Entry[]): ReadonlyMap<number, Totals> {
  const totals = new Map<number, Totals>();
  for (const entry of entries) {
    if (entry.type !== 'segment') continue;
    for (const { day, ms } of splitAtMidnights(entry)) {
      const before = totals.get(day) ?? noTotals;
      totals.set(day, { ...before, [`${entry.kind}Ms`]: before[`${entry.kind}Ms`] + ms });
    }
  }
  return totals;
}
