import { describe, expect, it } from 'vitest';
import { inForm, moveIds } from '../routine/move.ts';
import { moveOf } from '../routine/moves/catalogue.ts';
import { cueWords } from './routine.ts';
import { spokenWords } from './spoken.ts';
import { english } from './words.ts';

const text = (saying: Parameters<typeof spokenWords>[1]): string => spokenWords(english, saying);

describe('a cue', () => {
  it('is said with its side and with the breath, and otherwise as it is shown', () => {
    expect(text({ kind: 'cue', cue: 'tiltOver', way: 'left', breath: 'out' })).toBe('Tilt left and breathe out');
    expect(text({ kind: 'cue', cue: 'slideUp', way: 'right', breath: 'in' })).toBe('Slide up, right side and breathe in');
    expect(text({ kind: 'cue', cue: 'turn', way: 'both', breath: null })).toBe('Turn');
    expect(text({ kind: 'cue', cue: 'squeezeHold', way: 'both', breath: null })).toBe('Hold');
  });

  it('has its side and its breath in its words wherever a move has them with it', () => {
    const forms = moveIds.flatMap((id) => [moveOf(id), ...moveOf(id).easier.map((form) => inForm(moveOf(id), form.id))]);
    for (const { passes } of forms) {
      for (const { way, phases } of passes) {
        for (const [index, { cue, breath }] of phases.entries()) {
          const shown = cueWords(english, { cue, way });
          const side = index === 0 && (way === 'left' || way === 'right') ? way : 'both';
          if (side !== 'both') expect(text({ kind: 'cue', cue, way: side, breath: null })).toContain(side);
          if (breath !== null && !shown.startsWith('Breathe'))
            expect(text({ kind: 'cue', cue, way: 'both', breath })).toContain(`breathe ${breath}`);
        }
      }
    }
  });
});

describe('a move', () => {
  const seated = { kind: 'move', move: 'wallAngels', easier: 'seated', cue: 'sitAtWall', isNext: true } as const;

  it('is named, with where it is done and in which form as there is time', () => {
    expect(text({ ...seated, length: 'name' })).toBe('Next: Wall angels.');
    expect(text({ ...seated, length: 'place' })).toBe('Next: Wall angels. Sit against the wall.');
    expect(text({ ...seated, length: 'how' })).toBe('Next: Wall angels. Sit against the wall. On a chair.');
  });
});

describe('time', () => {
  it('is said in digits, which voices read, and counted as the language does', () => {
    expect(text({ kind: 'number', number: 21 })).toBe('21');
    expect(text({ kind: 'seconds', seconds: 1 })).toBe('1 second');
    expect(text({ kind: 'rest', seconds: 30, next: 'catCow' })).toBe('Rest, 30 seconds. Next: Cat-cow.');
    expect(text({ kind: 'rest', seconds: null, next: null })).toBe('Rest.');
  });
});
