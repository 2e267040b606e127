import { expect, it } from 'vitest';
import { isFullscreen, isQuiet } from './notification-state.ts';

const states = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8];

it('takes for full screen what Windows does: a full-screen window, a game, a presentation', () => {
  expect(states.filter((state) => isFullscreen(state))).toEqual([2, 3, 4]);
});

it('cannot tell of a state that Windows does not have', () => {
  expect(states.filter((state) => isFullscreen(state) === null)).toEqual([null, 0, 8]);
});

it('is not to disturb while only priority or alarms may, and in the first hour of a new user', () => {
  expect([isQuiet(5, 1), isQuiet(5, 2), isQuiet(6, 0), isQuiet(6, null), isQuiet(null, 1)]).toEqual([true, true, true, true, true]);
  expect([isQuiet(5, 0), isQuiet(2, 0), isQuiet(null, 0)]).toEqual([false, false, false]);
});

it('cannot tell of do not disturb by the state alone', () => {
  expect([isQuiet(5, null), isQuiet(null, null), isQuiet(5, 3)]).toEqual([null, null, null]);
});
