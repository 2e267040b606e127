import { expect, it } from 'vitest';
import { leftoverAction } from './leftover-action.ts';

it('does what a notification of an earlier run says', () => {
  expect(leftoverAction({ type: 'click' })).toBe('start');
  expect([0, 1, 2].map((actionIndex) => leftoverAction({ type: 'action', actionIndex }))).toEqual(['start', 'snooze', 'skip']);
});

it.each([{ type: 'reply' }, { type: 'action' }, { type: 'action', actionIndex: 3 }, { type: 'action', actionIndex: -1 }])(
  'ignores what it cannot read: %j',
  (details) => {
    expect(leftoverAction(details)).toBeNull();
  },
);
