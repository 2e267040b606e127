import { answerOf, said } from '../shared/cli/answer.ts';
import type { CliAnswer, RunningRequest } from '../shared/cli/request.ts';
import { statusJson, statusText } from '../shared/cli/status.ts';
import type { Command, Outcome } from '../shared/command.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';

export type AnswererOptions = {
  /** The state after a fresh look, and the clocks at it. */
  readonly lookNow: () => { readonly snapshot: Snapshot; readonly stamp: Stamp };
  readonly run: (command: Command) => Outcome;
  readonly version: string;
};

/** What the running instance answers the command line. */
export function createAnswerer({ lookNow, run, version }: AnswererOptions): (request: RunningRequest) => CliAnswer {
  return (request) => {
    if (request.kind === 'run') return answerOf(run(request.command));
    const { snapshot, stamp } = lookNow();
    if (request.json) return said(statusJson(snapshot, version));
    return said(statusText(snapshot, { now: stamp.wallMs, utcOffsetMinutes: stamp.utcOffsetMinutes }));
  };
}
