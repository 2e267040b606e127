import { EventEmitter } from 'node:events';
import type { ClientRequest } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endWhenSilent, longestSilenceMs } from './silence.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function asked() {
  const request = new EventEmitter();
  const heard: string[] = [];
  request.on('error', ({ message }) => heard.push(message));
  const abort = (): void => void heard.push('aborted');
  endWhenSilent(Object.assign(request as unknown as ClientRequest, { abort }));
  return { request, heard };
}

const silence = ['no answer within 60 s', 'aborted'];

it('ends a request that nobody answers', () => {
  const { heard } = asked();
  vi.advanceTimersByTime(longestSilenceMs - 1);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(silence);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits as long as pieces come, and no longer', () => {
  const { request, heard } = asked();
  const response = new EventEmitter();
  vi.advanceTimersByTime(longestSilenceMs - 1);
  request.emit('response', response);
  for (let piece = 0; piece < 10; piece += 1) {
    vi.advanceTimersByTime(longestSilenceMs - 1);
    response.emit('data', Buffer.from('piece'));
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(longestSilenceMs);
  expect(heard).toEqual(silence);
});

for (const end of ['redirect', 'abort', 'close']) {
  it(`leaves no timer after ${end}`, () => {
    const { request } = asked();
    request.emit(end);
    expect(vi.getTimerCount()).toBe(0);
  });
}

it('leaves no timer after a whole answer', () => {
  const { request } = asked();
  const response = new EventEmitter();
  request.emit('response', response);
  response.emit('end');
  expect(vi.getTimerCount()).toBe(0);
});
