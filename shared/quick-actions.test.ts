import { describe, expect, it } from 'vitest';
import { parseArgs } from './cli/grammar.ts';
import { quickActions } from './quick-actions.ts';
import { english } from './words/words.ts';

describe('the actions of the app’s icon', () => {
  it('are start, snooze and pause', () => {
    expect(quickActions(english).map(({ label }) => label)).toEqual(['Start routine', 'Snooze', 'Pause for 30 min']);
  });

  it.each(quickActions(english))('do what the command line of that name does: $name', ({ name, command }) => {
    expect(parseArgs([name]).request).toEqual({ kind: 'run', command });
  });
});
