import { assertNever } from '../assert-never.ts';
import type { Outcome } from '../command.ts';
import { type CliAnswer, exitCodes } from './request.ts';

/** The answer to a command, from what became of it. A command that was done says nothing. */
export function answerOf(outcome: Outcome): CliAnswer {
  switch (outcome.kind) {
    case 'done':
      return said('');
    case 'refused':
      return complaint(exitCodes.refused, outcome.why);
    case 'invalid':
      return complaint(exitCodes.badInput, outcome.why);
    default:
      return assertNever(outcome);
  }
}

export function said(stdout: string): CliAnswer {
  return { exitCode: exitCodes.done, stdout, stderr: '' };
}

export function complaint(exitCode: CliAnswer['exitCode'], why: string): CliAnswer {
  return { exitCode, stdout: '', stderr: line(why) };
}

function line(text: string): string {
  return `unhunch: ${text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim()}\n`;
}
