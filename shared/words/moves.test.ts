import { describe, expect, it } from 'vitest';
import { moveIds, usualDose } from '../routine/move.ts';
import { moveOf } from '../routine/moves/catalogue.ts';
import { doseWords } from './moves.ts';
import { english } from './words.ts';

describe('a move in words', () => {
  it('says the usual dose as it is read aloud', () => {
    const usual = (id: (typeof moveIds)[number]): string => doseWords(english, moveOf(id), usualDose(moveOf(id)));
    expect(moveIds.map((id) => [id, usual(id)])).toEqual([
      ['shoulderRolls', '10 each way'],
      ['armCircles', '12 each way'],
      ['neckTilts', '10 s each side'],
      ['catCow', '10 times'],
      ['seatedTwist', '15 s each side'],
      ['wallAngels', '10 times'],
      ['childsPose', '3 slow breaths'],
      ['bladeSqueeze', '10 times, held for 5 s'],
    ]);
  });

  it('says sets, single reps and a single side', () => {
    const dose = (id: (typeof moveIds)[number], change: Partial<ReturnType<typeof usualDose>>): string =>
      doseWords(english, moveOf(id), { ...usualDose(moveOf(id)), ...change });
    expect(dose('wallAngels', { reps: 1 })).toBe('Once');
    expect(dose('wallAngels', { reps: 12, sets: 2 })).toBe('12 times, in 2 sets');
    expect(dose('childsPose', { reps: 1 })).toBe('1 slow breath');
    expect(dose('neckTilts', { reps: 2 })).toBe('2 times each side, held for 10 s');
    expect(dose('neckTilts', { way: 'left' })).toBe('Once, held for 10 s');
    expect(dose('shoulderRolls', { way: 'forward', reps: 8 })).toBe('8 times');
  });

  it('is told in two to four short lines', () => {
    for (const id of moveIds) {
      const how: readonly string[] = english.moves.about[id].how;
      expect(how.length).toBeGreaterThanOrEqual(2);
      expect(how.length).toBeLessThanOrEqual(4);
      for (const line of how) expect(line.length).toBeLessThanOrEqual(70);
    }
  });
});
