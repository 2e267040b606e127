import { assertNever } from '../shared/assert-never.ts';
import { answerOf, complaint, said } from '../shared/cli/answer.ts';
import { type CliAnswer, exitCodes, type RunningRequest } from '../shared/cli/request.ts';
import { statusJson, statusText } from '../shared/cli/status.ts';
import type { Command, Outcome } from '../shared/command.ts';
import type { Recording } from '../shared/sitting/recording.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { cliWords } from '../shared/words/en/cli.ts';

export type AnswererOptions = {
  /** The state after a fresh look, and the clocks at it. */
  readonly lookNow: () => { readonly snapshot: Snapshot; readonly stamp: Stamp };
  /** What the core was told lately; null before the first fact. */
  readonly recording: () => Recording | null;
  readonly run: (command: Command) => Outcome;
  readonly version: string;
};

/** What the running instance answers the command line. */
export function createAnswerer({ lookNow, recording, run, version }: AnswererOptions): (request: RunningRequest) => CliAnswer {
  return (request) => {
    switch (request.kind) {
      case 'run':
        return answerOf(run(request.command));
      case 'status': {
        const { snapshot, stamp } = lookNow();
        if (request.json) return said(statusJson(snapshot, version));
        return said(statusText(snapshot, { now: stamp.wallMs, utcOffsetMinutes: stamp.utcOffsetMinutes }));
      }
      case 'facts': {
        // So that they end now.
        lookNow();
        const facts = recording();
        return facts === null ? complaint(exitCodes.failed, cliWords.noFacts) : said(`${JSON.stringify(facts)}\n`);
      }
      default:
        return assertNever(request);
    }
  };
}
