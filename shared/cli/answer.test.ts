import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';

describe('answerOf', () => {
  it('exits with what became of the command', () => {
    expect(answerOf({ kind: 'done' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(answerOf({ kind: 'refused', why: 'Nothing is due.' })).toEqual({
      exitCode: 4,
      stdout: '',
      stderr: 'unhunch: Nothing is due.\n',
    });
    expect(answerOf({ kind: 'invalid', why: 'No.' })).toEqual({ exitCode: 2, stdout: '', stderr: 'unhunch: No.\n' });
  });

  it('complains in one line whatever the reason holds', () => {
    expect(answerOf({ kind: 'refused', why: 'one\r\n  two\n' }).stderr).toBe('unhunch: one two\n');
  });
});
