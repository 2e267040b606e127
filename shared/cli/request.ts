import * as v from 'valibot';
import { commandSchema } from '../command.ts';

/** What a second start may ask of the running instance, as it crosses the socket. */
export const runningRequestSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('status'), json: v.boolean() }),
  /** Answered with the recording, as one line of JSON. */
  v.strictObject({ kind: v.literal('facts') }),
  v.strictObject({ kind: v.literal('run'), command: commandSchema }),
]);

export type RunningRequest = Readonly<v.InferOutput<typeof runningRequestSchema>>;

/** 0 done, 1 the system would not let us, 2 bad input, 3 not running, 4 refused by the state. */
export const exitCodes = { done: 0, failed: 1, badInput: 2, notRunning: 3, refused: 4 } as const;

export const cliAnswerSchema = v.strictObject({
  exitCode: v.picklist(Object.values(exitCodes)),
  stdout: v.string(),
  stderr: v.string(),
});

export type CliAnswer = Readonly<v.InferOutput<typeof cliAnswerSchema>>;
export type ExitCode = CliAnswer['exitCode'];

export const commandNames = ['status', 'start', 'snooze', 'skip', 'pause', 'hold', 'resume', 'quit'] as const;
export type CommandName = (typeof commandNames)[number];

/** The status, and the facts in a file: written by whoever asks, in the folder and with the rights of that process. */
export type FactsRequest = {
  readonly kind: 'facts';
  /** As it was typed, so possibly relative; null for standard output, which then carries nothing else. */
  readonly file: string | null;
  readonly json: boolean;
};

/** What one command line asks for. */
export type CliRequest =
  | Exclude<RunningRequest, { kind: 'facts' }>
  | FactsRequest
  | { readonly kind: 'launch' }
  | { readonly kind: 'help'; readonly about: CommandName | null }
  | { readonly kind: 'version' }
  /** One line for standard error; nothing was done. */
  | { readonly kind: 'invalid'; readonly why: string };

export type CommandLine = {
  readonly request: CliRequest;
  /** The profile as it was typed, so possibly relative; null for the usual one. */
  readonly userDataDir: string | null;
};
